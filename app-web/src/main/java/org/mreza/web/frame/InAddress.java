package org.mreza.web.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record of texts that stand in the address, each by its name; what is not said is null. It is an attribute of the model,
 * and errors may follow it as they follow a form.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface InAddress {

    /** Of the attribute. */
    String value();
}
