package org.mreza.web.geography;

import java.util.Collection;
import org.mreza.domain.geography.Outline.Point;

/**
 * From degrees to the units of a drawing: equirectangular, true to scale in the middle of what is drawn, which is good
 * enough for a region of a few hundred kilometres.
 */
final class Projection {

    static final double WIDTH = 340;

    private static final double HIGHEST = 440;
    private static final double LEAST_SPAN = 0.3;

    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final double margin;
    private final double shift;
    private final double height;

    private Projection(double west, double east, double south, double north, double margin) {
        double middle = (south + north) / 2;
        squeeze = Math.cos(Math.toRadians(middle));
        double wide = Math.max((east - west) * squeeze, LEAST_SPAN);
        double high = Math.max(north - south, LEAST_SPAN);
        this.margin = margin;
        scale = Math.min((WIDTH - 2 * margin) / wide, (HIGHEST - 2 * margin) / high);
        height = high * scale + 2 * margin;
        shift = (WIDTH - 2 * margin - (east - west) * squeeze * scale) / 2;
        this.west = west;
        this.north = middle + high / 2;
    }

    /** Fits all the points, with room at the edges. */
    static Projection fittedTo(Collection<Point> points, double margin) {
        double west = points.stream().mapToDouble(Point::longitude).min().orElse(20);
        double east = points.stream().mapToDouble(Point::longitude).max().orElse(22);
        double south = points.stream().mapToDouble(Point::latitude).min().orElse(41);
        double north = points.stream().mapToDouble(Point::latitude).max().orElse(43);
        return new Projection(west, east, south, north, margin);
    }

    double x(Point point) {
        return margin + shift + (point.longitude() - west) * squeeze * scale;
    }

    double y(Point point) {
        return margin + (north - point.latitude()) * scale;
    }

    double height() {
        return height;
    }
}
