package org.mreza.web.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts names beside circles so that they do not lie upon each other: below, to the right, above or to the left. */
final class MapLabels {

    private static final double LETTER = 6.9;
    private static final double HIGH = 14;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    MapLabels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The room of a circle. */
    void take(double cx, double cy, double r) {
        taken.add(new Box(cx - r, cy - r, cx + r, cy + r));
    }

    /** Where the name is best put; null where more than a third of it would lie upon something. */
    @Nullable
    Label place(String text, double cx, double cy, double r) {
        double wide = text.codePointCount(0, text.length()) * LETTER;
        Choice best = choices(wide, cx, cy, r)
                .min(Comparator.comparingDouble(c -> cost(c.box())))
                .orElseThrow();
        if (cost(best.box()) > wide * HIGH / 3) return null;
        taken.add(best.box());
        return best.label();
    }

    private static Stream<Choice> choices(double wide, double cx, double cy, double r) {
        double half = wide / 2;
        return Stream.of(
                        choice("", cx, cy + r + 13, cx - half),
                        choice("is-beside", cx + r + 4, cy + 4, cx + r + 4),
                        choice("", cx, cy - r - 5, cx - half),
                        choice("is-before", cx - r - 4, cy + 4, cx - r - 4 - wide))
                .map(c -> c.wide(wide));
    }

    private static Choice choice(String side, double x, double foot, double left) {
        return new Choice(
                new Label((int) Math.round(x), (int) Math.round(foot), side),
                new Box(left, foot - HIGH + 3, left, foot + 3));
    }

    private double cost(Box box) {
        double outside = box.area() - box.shared(new Box(0, 0, width, height));
        return 2 * outside + taken.stream().mapToDouble(box::shared).sum();
    }

    /**
     * Where a name stands.
     *
     * @param side the class that aligns it: is-beside starts there, is-before ends there, none is centred
     */
    record Label(int x, int y, String side) {}

    private record Choice(Label label, Box box) {

        Choice wide(double wide) {
            return new Choice(label, new Box(box.left, box.top, box.left + wide, box.bottom));
        }
    }

    private record Box(double left, double top, double right, double bottom) {

        double area() {
            return (right - left) * (bottom - top);
        }

        double shared(Box other) {
            double wide = Math.min(right, other.right) - Math.max(left, other.left);
            double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return wide > 0 && high > 0 ? wide * high : 0;
        }
    }
}
