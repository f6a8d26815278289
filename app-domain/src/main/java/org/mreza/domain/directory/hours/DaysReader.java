package org.mreza.domain.directory.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.TextFold;

/** Reads the days before the hours: a range, a list, a number of a month before them, or a word for several. */
final class DaysReader {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern EVERY_DAY = Pattern.compile(
            "(sekoj den|sekojdnevno|svaki dan|svakodnevno|svakog dana|everi dai|daili|cdo dite|perdite).*");
    private static final Pattern WORKDAYS = Pattern.compile(
            "((sekoj )?(rabotn|raboten).*|(svaki )?radn.*|(everi )?(wekdai|workdai|working dai|work dai).*|.*(dite|ditet) e? ?pun.*)");
    private static final Pattern WEEKEND = Pattern.compile("(za |vo |on |at )?(vikend|wekend|fundjav).*");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d{1,2})(?<ordinal>\\.|st|nd|rd|th)?(?![\\d])|(?<word>[\\p{L}]+)|(?<dash>[-–—])");

    private final List<String> byday = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private boolean monthly;
    private int every = 1;
    private @Nullable String plain;
    private @Nullable DayOfWeek last;
    private boolean range;

    /** Days in the codes of iCalendar, of every nth week or of a month. */
    record Days(boolean monthly, int every, List<String> byday) {}

    private DaysReader() {}

    /** Empty when there is something that is neither a day nor said beside one. */
    static Optional<Days> read(String text) {
        String key = TextFold.key(text);
        if (EVERY_DAY.matcher(key).matches()) return Optional.of(new Days(false, 1, CODES));
        if (WORKDAYS.matcher(key).matches()) return Optional.of(new Days(false, 1, CODES.subList(0, 5)));
        if (WEEKEND.matcher(key).matches()) return Optional.of(new Days(false, 1, CODES.subList(5, 7)));
        DaysReader reader = new DaysReader();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) if (!reader.take(token)) return Optional.empty();
        boolean whole = reader.numbers.isEmpty() && reader.plain == null && !reader.byday.isEmpty();
        return whole
                ? Optional.of(new Days(reader.monthly, reader.every, List.copyOf(reader.byday)))
                : Optional.empty();
    }

    private boolean take(Matcher token) {
        if (token.group("dash") != null) {
            range = last != null;
            return true;
        }
        String number = token.group("number");
        if (number == null) return word(TextFold.key(token.group("word")));
        if (token.group("ordinal") == null) {
            plain = number;
            return true;
        }
        return numbers.add(number);
    }

    private boolean word(String key) {
        if (plain != null) return weeks(key);
        if (key.matches("do|to|deri|til|until")) {
            range = last != null;
            return true;
        }
        Optional<String> number = number(key);
        if (number.isPresent()) return numbers.add(number.get());
        if (key.equals("fundit")) return byday.isEmpty() ? numbers.add("-1") : lastOnes();
        Optional<DayOfWeek> day = DayNames.read(key);
        if (day.isEmpty()) return beside(key);
        return day(day.get());
    }

    private boolean weeks(String key) {
        every = Integer.parseInt(String.valueOf(plain));
        plain = null;
        return key.matches("(wek|nedel|sedmic|jav).*");
    }

    private boolean day(DayOfWeek day) {
        if (range && last != null) {
            for (DayOfWeek next = last.plus(1); next != day.plus(1); next = next.plus(1)) add("", next);
        } else if (numbers.isEmpty()) add("", day);
        else {
            monthly = true;
            numbers.forEach(number -> add(number, day));
            numbers.clear();
        }
        range = false;
        last = day;
        return true;
    }

    private void add(String number, DayOfWeek day) {
        String code = number + CODES.get(day.getValue() - 1);
        if (!byday.contains(code)) byday.add(code);
    }

    /** Albanian says it after the day. */
    private boolean lastOnes() {
        monthly = true;
        byday.replaceAll(code -> code.length() == 2 ? "-1" + code : code);
        return true;
    }

    private static Optional<String> number(String key) {
        if (key.matches("first|prv.*")) return Optional.of("1");
        if (key.matches("second|drug.*")) return Optional.of("2");
        if (key.matches("third|tret.*|trec.*")) return Optional.of("3");
        if (key.matches("fourth")) return Optional.of("4");
        if (key.matches("last|posled.*")) return Optional.of("-1");
        return Optional.empty();
    }

    /** Words that are said beside days and mean nothing here. */
    private static boolean beside(String key) {
        return key.matches("i|and|dhe|e|te|od|from|nga|vo|u|na|in|on|the|of|sekoj|sekoja|sekoi|svaki|svake|svakog|svaka"
                + "|everi|each|cdo|mesec.*|mjesec.*|mesecot|month|monthli|muaj.*|a|kazdi|ne|dit.*|vi|ti|ri|ot");
    }
}
