package org.mreza.domain.geography;

import java.util.List;
import org.mreza.domain.shared.CountryId;

/** A closed ring of a country's border, for drawing. */
public record Outline(CountryId country, List<Point> points) {

    public Outline {
        points = List.copyOf(points);
    }

    /** Degrees east and north, WGS 84. */
    public record Point(double longitude, double latitude) {}
}
