package org.mreza.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many forms one network address may send to the open pages.
 *
 * @param burst at once
 * @param perMinute after that
 */
@ConfigurationProperties("mreza.rate-limit")
record RateSettings(
        @DefaultValue("30") int burst, @DefaultValue("20") int perMinute) {}
