package org.mreza.domain.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date, or two with a dash between them. What the first of two leaves out, it shares with the second. */
final class PartialDateReader {

    private static final int LONGEST = 100;

    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern ISO_MONTH = Pattern.compile("^(\\d{4})-(\\d{1,2})$");
    private static final Pattern DAY_WITH_DASHES = Pattern.compile("^(\\d{1,2})-(\\d{1,2})-(\\d{4})$");
    private static final Pattern ENGLISH_ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern FROM = Pattern.compile("^(?:од|od|from|nga)\\s+");
    private static final Pattern TO = Pattern.compile("\\s+(?:до|do|to|until|deri)\\s+|\\s*[‐-―−-]\\s*");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[./,\\s]+");
    private static final Set<String> WORDS_FOR_YEAR =
            Set.of("г", "год", "година", "године", "g", "god", "godina", "godine", "viti");

    /** One end of what was written; null is what was left out. */
    private record Point(
            @Nullable Integer day,
            @Nullable Integer month,
            @Nullable Integer year) {}

    private PartialDateReader() {}

    static PartialDate read(String text) {
        if (text.length() > LONGEST) throw unreadable();
        String[] ends = TO.split(tidied(text), -1);
        try {
            return switch (ends.length) {
                case 1 -> date(point(ends[0]), new Point(null, null, null));
                case 2 -> between(point(ends[0]), point(ends[1]));
                default -> throw unreadable();
            };
        } catch (IllegalArgumentException partsDoNotBelongTogether) {
            throw unreadable();
        }
    }

    private static String tidied(String text) {
        String tidy = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        tidy = ISO_DAY.matcher(tidy).replaceAll("$3.$2.$1");
        tidy = ISO_MONTH.matcher(tidy).replaceAll("$2.$1");
        tidy = DAY_WITH_DASHES.matcher(tidy).replaceAll("$1.$2.$3");
        return FROM.matcher(ENGLISH_ORDINAL.matcher(tidy).replaceAll("")).replaceAll("");
    }

    private static PartialDate between(Point from, Point to) {
        Integer month = from.month == null && from.day != null ? to.month : from.month;
        return date(new Point(from.day, month, from.year == null ? to.year : from.year), to);
    }

    private static PartialDate date(Point from, Point to) {
        return new PartialDate(from.year, from.month, from.day, to.year, to.month, to.day, null, null);
    }

    private static Point point(String text) {
        StringBuilder kinds = new StringBuilder();
        int[] numbers = new int[3];
        for (String part : BETWEEN_PARTS.split(text, -1)) {
            if (part.isEmpty() || WORDS_FOR_YEAR.contains(part)) continue;
            if (kinds.length() == 3) throw unreadable();
            numbers[kinds.length()] = number(part);
            kinds.append(kind(part));
        }
        return switch (kinds.toString()) {
            case "y" -> new Point(null, null, numbers[0]);
            case "n" -> new Point(numbers[0], null, null);
            case "ny", "wy" -> new Point(null, numbers[0], numbers[1]);
            case "nn", "nw" -> new Point(numbers[0], numbers[1], null);
            case "wn" -> new Point(numbers[1], numbers[0], null);
            case "nny", "nwy" -> new Point(numbers[0], numbers[1], numbers[2]);
            case "wny" -> new Point(numbers[1], numbers[0], numbers[2]);
            default -> throw unreadable();
        };
    }

    /** y for a year, n for another number, w for the word for a month. */
    private static char kind(String part) {
        return part.matches("\\d{4}") ? 'y' : part.matches("\\d{1,2}") ? 'n' : 'w';
    }

    private static int number(String part) {
        if (kind(part) != 'w') return Integer.parseInt(part);
        int month = MonthNames.read(part);
        if (month == 0) throw unreadable();
        return month;
    }

    private static RuleBroken unreadable() {
        return new RuleBroken("date.unreadable");
    }
}
