package org.mreza.web.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;

/**
 * A drawn map: land below, a circle for every municipality above it. All lengths are in units of the view box, whole
 * numbers.
 */
public record RegionMap(int width, int height, List<Land> land, List<Bubble> bubbles) {

    public RegionMap {
        land = List.copyOf(land);
        bubbles = List.copyOf(bubbles);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    public long present() {
        return bubbles.stream().filter(b -> b.spot().present()).count();
    }

    public long absent() {
        return bubbles.size() - present();
    }

    public boolean isEmpty() {
        return bubbles.isEmpty();
    }

    /**
     * A piece of land, as the data of an SVG path.
     *
     * @param here whether it is the municipality that the page is about
     */
    public record Land(String path, boolean here) {}

    /** What is known of a municipality before it is drawn. */
    public record Spot(MunicipalityId id, String label, int number, boolean present, boolean here) {

        /** Nothing is known of it yet: on a crowded map it is a dot without a name. */
        boolean isQuiet() {
            return number == 0 && !present && !here;
        }
    }

    /** A municipality as drawn. The label is null where there is no room for it. */
    public record Bubble(Spot spot, int cx, int cy, int r, MapLabels.@Nullable Label label) {

        static final int DOT = 3;

        /** Too small for a name and a number. */
        public boolean isDot() {
            return r == DOT;
        }

        /** Where the foot of the number stands. */
        public int numberY() {
            return cy + 4;
        }
    }
}
