package org.mreza.web.published;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers people who are not signed in; the same address has another handler for those who are. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(headers = SignedOutFilter.HEADER)
public @interface SignedOut {}
