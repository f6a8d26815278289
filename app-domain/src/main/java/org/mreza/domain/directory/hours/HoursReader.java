package org.mreza.domain.directory.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.shared.RuleBroken;

/** Reads a line of opening hours part by part: days, hours, and after them a stop, a validity, or by appointment. */
final class HoursReader {

    private static final int LONGEST = 1_000;
    private static final int QUOTED = 60;
    private static final String ONE_TIME = "(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*[hч]\\.?(?!\\p{L}))?";

    static final Pattern TIMES = Pattern.compile(
            "(?iu)(?<![\\d.:])" + ONE_TIME + "\\s*(?:[-–—]|до|do|to|deri)\\s*" + ONE_TIME + "(?![\\d:]|\\.\\d)");
    private static final Pattern ALWAYS = Pattern.compile("(?iu)\\s*(24/7|0+-24(/7)?|non.?stop|нон.?стоп)\\s*");
    private static final Pattern FROM =
            Pattern.compile("(?iu)(?<!\\p{L})(?:од|od|from|nga|since)\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\.?");
    private static final Pattern TO =
            Pattern.compile("(?iu)(?<!\\p{L})(?:до|do|to|until|deri)\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\.?");
    private static final Pattern APPOINTMENT = Pattern.compile(
            "(?iu)\\(?\\s*(?:(?:по|со|уз|po|uz|sa|s)\\s+(?:претходн\\p{L}*\\s+|prethodn\\p{L}*\\s+)?(?:договор|закажување|најава|најаву|заказивање|dogovoru?|najavu|zakazivanj\\p{L}*)"
                    + "|by appointment(?: only)?|me takim|me termin)\\s*\\)?");
    private static final Pattern BEFORE_A_STOP = Pattern.compile(
            "(?iu)^(?:(?:h|ч|часот|часа|sati|sata|orë)(?!\\p{L})|[.,:()\\s–-])*(?:(?:во|у|в|u|in|në|at|кај|kod)\\s+)?");
    private static final Pattern NEXT_PART = Pattern.compile("[;\\n|]+");

    private HoursReader() {}

    static List<Schedule> rows(String text) {
        if (text.length() > LONGEST) throw RuleBroken.at("hours", "service.rule.too-long", LONGEST);
        List<Schedule> rows = new ArrayList<>();
        for (String line : NEXT_PART.split(text.replace('\u00a0', ' '), -1))
            for (String part : atCommas(line)) if (!part.isBlank()) rows.addAll(part(part.strip()));
        return rows;
    }

    /** A comma ends a part when hours stand before it and days with hours after it: {@code пон-пет 8-16, саб 9-13}. */
    private static List<String> atCommas(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : line.split(",", -1)) {
            Matcher times = TIMES.matcher(piece);
            boolean begins = TIMES.matcher(part).find()
                    && times.find()
                    && DaysReader.read(piece.substring(0, times.start())).isPresent();
            if (begins) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : ",").append(piece);
        }
        parts.add(part.toString());
        return parts;
    }

    private static List<Schedule> part(String part) {
        if (ALWAYS.matcher(part).matches())
            return List.of(Schedule.weekly(
                    List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"), LocalTime.MIDNIGHT, Schedule.MIDNIGHT));
        LocalDate from = date(FROM, part);
        LocalDate to = date(TO, part);
        String rest = TO.matcher(FROM.matcher(part).replaceAll(" ")).replaceAll(" ");
        boolean appointment = APPOINTMENT.matcher(rest).find();
        rest = APPOINTMENT.matcher(rest).replaceAll(" ");
        Matcher times = TIMES.matcher(rest);
        if (!times.find()) throw unreadable(part);
        DaysReader.Days days = DaysReader.read(rest.substring(0, times.start())).orElseThrow(() -> unreadable(part));
        return rows(days, times, rest, from, to, appointment);
    }

    private static List<Schedule> rows(
            DaysReader.Days days,
            Matcher times,
            String rest,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean appointment) {
        List<LocalTime> hours = new ArrayList<>();
        int end;
        do {
            hours.add(opens(times));
            hours.add(closes(times));
            end = times.end();
        } while (times.find());
        String stop = stop(rest.substring(end));
        List<Schedule> rows = new ArrayList<>();
        for (int i = 0; i < hours.size(); i += 2)
            rows.add(new Schedule(
                    days.monthly() ? Schedule.Freq.MONTHLY : Schedule.Freq.WEEKLY,
                    days.every(),
                    days.byday(),
                    hours.get(i),
                    hours.get(i + 1),
                    from,
                    to,
                    stop,
                    null,
                    appointment,
                    null));
        return rows;
    }

    static LocalTime opens(Matcher times) {
        return time(times.group(1), times.group(2), times.group());
    }

    static LocalTime closes(Matcher times) {
        return time(times.group(3), times.group(4), times.group());
    }

    private static LocalTime time(String hour, @Nullable String minute, String quoted) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (h == 24 && m == 0) return Schedule.MIDNIGHT;
        if (h > 23 || m > 59) throw unreadable(quoted);
        return LocalTime.of(h, m);
    }

    private static @Nullable LocalDate date(Pattern pattern, String part) {
        Matcher found = pattern.matcher(part);
        if (!found.find()) return null;
        LocalDate date = HoursText.date(found.group(1));
        if (date == null) throw unreadable(found.group(1));
        return date;
    }

    private static @Nullable String stop(String rest) {
        String stop = BEFORE_A_STOP.matcher(rest.strip()).replaceFirst("").replaceAll("[\\s.,()]+$", "");
        return stop.isBlank() ? null : stop.strip();
    }

    static RuleBroken unreadable(String part) {
        String quoted = part.length() > QUOTED ? part.substring(0, QUOTED) + "…" : part;
        return RuleBroken.at("hours", "service.rule.hours", quoted);
    }
}
