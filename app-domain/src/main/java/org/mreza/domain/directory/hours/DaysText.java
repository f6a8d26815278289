package org.mreza.domain.directory.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.shared.Language;

/** The days of a row: {@code пон–пет}, {@code Mon, Wed}, {@code 1. и 3. вто}. */
public final class DaysText {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private DaysText() {}

    /** In few letters. */
    public static String brief(Schedule row, Language language) {
        return days(row, language, day -> DayNames.brief(day, language));
    }

    /** With whole names. */
    public static String whole(Schedule row, Language language) {
        return days(row, language, day -> DayNames.of(day, language));
    }

    private static String days(Schedule row, Language language, Function<DayOfWeek, String> name) {
        return row.freq() == Schedule.Freq.MONTHLY ? ofMonth(row.byday(), language, name) : ofWeek(row.byday(), name);
    }

    private static String ofWeek(List<String> codes, Function<DayOfWeek, String> name) {
        List<Integer> days = codes.stream().map(CODES::indexOf).sorted().toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int j = i;
            while (j + 1 < days.size() && days.get(j + 1) == days.get(j) + 1) j++;
            String first = name.apply(DayOfWeek.of(days.get(i) + 1));
            String last = name.apply(DayOfWeek.of(days.get(j) + 1));
            if (j - i > 1) parts.add(first + "–" + last);
            else {
                parts.add(first);
                if (j > i) parts.add(last);
            }
            i = j + 1;
        }
        return String.join(", ", parts);
    }

    private static String ofMonth(List<String> codes, Language language, Function<DayOfWeek, String> name) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String code : codes) {
            String day = code.substring(code.length() - 2);
            numbers.computeIfAbsent(day, k -> new ArrayList<>())
                    .add(ordinal(code.substring(0, code.length() - 2), language));
        }
        return numbers.entrySet().stream()
                .map(e -> (String.join(" " + and(language) + " ", e.getValue()) + " "
                                + name.apply(DayOfWeek.of(CODES.indexOf(e.getKey()) + 1)))
                        .strip())
                .collect(Collectors.joining(", "));
    }

    private static String ordinal(String number, Language language) {
        return switch (number) {
            case "" -> "";
            case "-1" -> last(language);
            default -> language == Language.EN ? english(number) : number + ".";
        };
    }

    private static String english(String number) {
        return switch (number) {
            case "1" -> "1st";
            case "2" -> "2nd";
            case "3" -> "3rd";
            default -> number + "th";
        };
    }

    private static String last(Language language) {
        return switch (language) {
            case MK -> "последен";
            case SR_CYRL -> "последњи";
            case SR_LATN, BS -> "poslednji";
            case SQ -> "i fundit";
            case EN -> "last";
        };
    }

    private static String and(Language language) {
        return switch (language) {
            case MK, SR_CYRL -> "и";
            case SR_LATN, BS -> "i";
            case SQ -> "dhe";
            case EN -> "and";
        };
    }
}
