package org.mreza.web.geography;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator may say about maps.
 *
 * @param topojson files with the boundaries of municipalities; none is shipped
 * @param property what in these files says which municipality it is: our id, its official code or its name
 */
@ConfigurationProperties("mreza.map")
record MapSettings(
        @DefaultValue List<Path> topojson,
        @DefaultValue("slug") String property) {}
