package org.mreza.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one network address may ask for without signing in.
 *
 * @param burst forms of the open pages at once
 * @param perMinute forms after that
 * @param apiBurst answers for programs at once; as many pages of the open directory
 * @param apiPerMinute answers, or pages, after that
 */
@ConfigurationProperties("mreza.rate-limit")
record RateSettings(
        @DefaultValue("30") int burst,
        @DefaultValue("20") int perMinute,
        @DefaultValue("120") int apiBurst,
        @DefaultValue("240") int apiPerMinute) {}
