package org.mreza.web.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How letters leave.
 *
 * @param from address of the sender; by default no-reply at the site's host
 */
@ConfigurationProperties("mreza.mail")
record MailSettings(@Nullable String from) {}
