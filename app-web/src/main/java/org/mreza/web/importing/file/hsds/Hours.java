package org.mreza.web.importing.file.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schedules as cells: regular hours as recurrences, and days that are otherwise. */
final class Hours {

    private static final Pattern EXDATE = Pattern.compile("EXDATE:((\\d{8},?)+)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Hours() {}

    static String regular(HsdsThing thing) {
        Set<String> otherwise = excluded(thing);
        String rows = thing.all("schedule")
                .filter(row -> !single(row, otherwise))
                .map(Hours::line)
                .collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "" : "RRULE\n" + rows;
    }

    private static String line(HsdsRecord row) {
        return Stream.of(
                        row.get("freq"),
                        row.get("interval"),
                        row.get("byday"),
                        row.get("opens_at"),
                        row.get("closes_at"),
                        row.get("valid_from").isEmpty() ? row.get("dtstart") : row.get("valid_from"),
                        row.get("valid_to").isEmpty() ? row.get("until") : row.get("valid_to"),
                        row.get("attending_type"),
                        row.get("description"))
                .map(part -> part.replaceAll("[|\\r\\n]", " "))
                .collect(Collectors.joining("|"));
    }

    static String exceptions(HsdsThing thing) {
        Set<String> otherwise = excluded(thing);
        Map<String, String> days = new TreeMap<>();
        otherwise.forEach(day -> days.put(day, ""));
        thing.all("schedule")
                .filter(row -> single(row, otherwise))
                .forEach(row -> days.put(
                        row.get("valid_from"),
                        " " + minutes(row.get("opens_at")) + "-" + minutes(row.get("closes_at"))));
        return days.entrySet().stream()
                .map(day -> written(day.getKey()) + day.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String minutes(String hour) {
        return hour.length() > 5 ? hour.substring(0, 5) : hour;
    }

    /** What cannot be read is left as it stands, for whoever reads it next to refuse. */
    private static String written(String day) {
        try {
            return WRITTEN.format(LocalDate.parse(day));
        } catch (DateTimeException unreadable) {
            return day;
        }
    }

    /** Hours of one day instead of regular ones. */
    private static boolean single(HsdsRecord row, Set<String> otherwise) {
        return isOneDay(row) && otherwise.contains(row.get("valid_from"));
    }

    private static boolean isOneDay(HsdsRecord row) {
        return !row.get("valid_from").isEmpty() && row.get("valid_from").equals(row.get("valid_to"));
    }

    /** Days on which the regular hours do not hold; where there are none, all days that are told. */
    private static Set<String> excluded(HsdsThing thing) {
        Set<String> days = new TreeSet<>();
        thing.all("schedule").forEach(row -> {
            Matcher told = EXDATE.matcher(row.get("notes"));
            if (told.find())
                for (String day : told.group(1).split(",", -1))
                    if (!day.isEmpty())
                        days.add(day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6));
        });
        if (thing.all("schedule").allMatch(Hours::isOneDay))
            thing.all("schedule").forEach(row -> days.add(row.get("valid_from")));
        return days;
    }
}
