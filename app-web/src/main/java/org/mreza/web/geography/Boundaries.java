package org.mreza.web.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Outline.Point;
import org.mreza.domain.shared.TextFold;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The boundaries of municipalities, where the operator has configured a file of them. */
@Component
@EnableConfigurationProperties(MapSettings.class)
class Boundaries {

    private final Map<String, List<List<Point>>> rings = new HashMap<>();

    Boundaries(MapSettings settings) {
        settings.topojson().forEach(file -> read(file, settings.property()));
    }

    private void read(Path file, String property) {
        try {
            TopoJson.rings(Files.readString(file), property).forEach((name, found) -> {
                rings.put(name, found);
                rings.putIfAbsent(TextFold.key(name), found);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("mreza.map.topojson: cannot read " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("mreza.map.topojson: " + file + " is " + e.getMessage(), e);
        }
    }

    /** Found by our id, else by its official code, else by any of its names; empty where it is in no file. */
    List<List<Point>> of(Municipality municipality) {
        if (rings.isEmpty()) return List.of();
        Stream<String> names = municipality.name().all().stream().map(TextFold::key);
        Stream<String> codes =
                Stream.concat(Stream.of(municipality.id().value()), Stream.ofNullable(municipality.officialCode()));
        return Stream.concat(codes, names)
                .filter(rings::containsKey)
                .findFirst()
                .map(rings::get)
                .orElse(List.of());
    }
}
