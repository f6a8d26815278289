package org.mreza.web.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Outline.Point;
import org.mreza.domain.geography.Outlines;
import org.mreza.web.geography.RegionMap.Bubble;
import org.mreza.web.geography.RegionMap.Land;
import org.mreza.web.geography.RegionMap.Spot;
import org.springframework.stereotype.Component;

/**
 * Draws maps: boundaries of municipalities where they are configured, else the borders of countries, and a circle for
 * every municipality, the larger the number the larger the circle.
 */
@Component
public class RegionMaps {

    private static final int CROWDED = 16;
    private static final double SMALLEST = 8;
    private static final double ROOM = 16;

    private final Outlines outlines;
    private final Boundaries boundaries;

    RegionMaps(Outlines outlines, Boundaries boundaries) {
        this.outlines = outlines;
        this.boundaries = boundaries;
    }

    public RegionMap draw(Collection<Municipality> municipalities, Function<Municipality, Spot> spot) {
        Map<Municipality, List<List<Point>>> rings = municipalities.stream()
                .filter(m -> !boundaries.of(m).isEmpty())
                .collect(Collectors.toMap(Function.identity(), boundaries::of));
        List<Point> points = Stream.concat(
                        municipalities.stream().map(RegionMaps::point),
                        rings.values().stream().flatMap(List::stream).flatMap(List::stream))
                .toList();
        Projection projection = Projection.fittedTo(points, rings.isEmpty() ? 44 : 12);
        Function<Municipality, Boolean> here = m -> spot.apply(m).here();
        List<Land> land = rings.isEmpty() ? countries(projection) : land(rings, here, projection);
        int height = (int) Math.round(projection.height());
        return new RegionMap((int) Projection.WIDTH, height, land, bubbles(municipalities, spot, projection));
    }

    private static Point point(Municipality municipality) {
        return new Point(municipality.longitude(), municipality.latitude());
    }

    private static List<Land> land(
            Map<Municipality, List<List<Point>>> rings, Function<Municipality, Boolean> here, Projection projection) {
        return rings.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(r -> new Land(path(r, projection), here.apply(e.getKey()))))
                .sorted(Comparator.comparing(Land::here))
                .toList();
    }

    private List<Land> countries(Projection projection) {
        return outlines.all().stream()
                .filter(o -> touches(o.points(), projection))
                .map(o -> new Land(path(o.points(), projection), false))
                .toList();
    }

    private static boolean touches(List<Point> ring, Projection to) {
        boolean right = ring.stream().anyMatch(p -> to.x(p) > 0);
        boolean left = ring.stream().anyMatch(p -> to.x(p) < Projection.WIDTH);
        boolean below = ring.stream().anyMatch(p -> to.y(p) > 0);
        return right && left && below && ring.stream().anyMatch(p -> to.y(p) < to.height());
    }

    private static String path(List<Point> ring, Projection to) {
        String line = ring.stream()
                .map(p -> Math.round(to.x(p)) + "," + Math.round(to.y(p)))
                .collect(Collectors.joining(" "));
        return "M" + line + "Z";
    }

    /** The larger circles are drawn first, so that a small one is never hidden, and are the first to choose a place for their name. */
    private static List<Bubble> bubbles(
            Collection<Municipality> municipalities, Function<Municipality, Spot> spot, Projection projection) {
        MapLabels labels = new MapLabels(Projection.WIDTH, projection.height());
        int most = municipalities.stream()
                .mapToInt(m -> spot.apply(m).number())
                .max()
                .orElse(0);
        double step = municipalities.size() > CROWDED ? 1.5 : Math.min(4, ROOM / Math.sqrt(Math.max(most, 1)));
        List<Bubble> circles = municipalities.stream()
                .map(m -> circle(m, spot.apply(m), projection, step, municipalities.size() > CROWDED))
                .sorted(Comparator.comparing(Bubble::r).reversed())
                .toList();
        circles.forEach(c -> labels.take(c.cx(), c.cy(), c.r()));
        return circles.stream()
                .map(c -> c.isDot()
                        ? c
                        : new Bubble(
                                c.spot(),
                                c.cx(),
                                c.cy(),
                                c.r(),
                                labels.place(c.spot().label(), c.cx(), c.cy(), c.r())))
                .toList();
    }

    private static Bubble circle(
            Municipality municipality, Spot spot, Projection projection, double step, boolean crowded) {
        Point at = point(municipality);
        int r = crowded && spot.isQuiet()
                ? Bubble.DOT
                : (int) Math.round(SMALLEST + Math.min(ROOM, step * Math.sqrt(spot.number())));
        return new Bubble(spot, (int) Math.round(projection.x(at)), (int) Math.round(projection.y(at)), r, null);
    }
}
