package org.mreza.domain.directory;

import java.util.List;
import org.mreza.domain.geography.Outline;
import org.mreza.domain.geography.Outlines;
import org.mreza.domain.shared.CountryId;
import org.springframework.stereotype.Component;

/** Whether a point lies in a country. The outlines are coarse, so that near a border it counts as inside. */
@Component
public class Borders {

    /** In degrees: some fifteen kilometres. */
    private static final double NEAR = 0.15;

    private final Outlines outlines;

    Borders(Outlines outlines) {
        this.outlines = outlines;
    }

    /** Reads the outlines now, for work in the midst of which nothing else may be asked. */
    public void prepare() {
        outlines.all();
    }

    /** True as well for a country without an outline. */
    public boolean hold(CountryId country, double latitude, double longitude) {
        List<Outline> rings =
                outlines.all().stream().filter(o -> o.country().equals(country)).toList();
        return rings.isEmpty()
                || rings.stream()
                        .anyMatch(ring ->
                                inside(ring.points(), latitude, longitude) || near(ring.points(), latitude, longitude));
    }

    /** Whether a line from the point to the east crosses the ring an odd number of times. */
    private static boolean inside(List<Outline.Point> ring, double latitude, double longitude) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            Outline.Point a = ring.get(i);
            Outline.Point b = ring.get(j);
            boolean between = (a.latitude() > latitude) != (b.latitude() > latitude);
            if (between
                    && longitude
                            < (b.longitude() - a.longitude())
                                            * (latitude - a.latitude())
                                            / (b.latitude() - a.latitude())
                                    + a.longitude()) inside = !inside;
        }
        return inside;
    }

    private static boolean near(List<Outline.Point> ring, double latitude, double longitude) {
        for (int i = 1; i < ring.size(); i++)
            if (distance(ring.get(i - 1), ring.get(i), latitude, longitude) < NEAR) return true;
        return false;
    }

    /** From the point to the stretch between two others, as if the earth were flat. */
    private static double distance(Outline.Point a, Outline.Point b, double latitude, double longitude) {
        double east = b.longitude() - a.longitude();
        double north = b.latitude() - a.latitude();
        double length = east * east + north * north;
        double along =
                length == 0 ? 0 : ((longitude - a.longitude()) * east + (latitude - a.latitude()) * north) / length;
        double at = Math.max(0, Math.min(1, along));
        return Math.hypot(longitude - a.longitude() - at * east, latitude - a.latitude() - at * north);
    }
}
