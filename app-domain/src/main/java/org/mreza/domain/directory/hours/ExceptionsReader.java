package org.mreza.domain.directory.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;

/** Reads days that are otherwise: a date, and hours or that it is closed. */
final class ExceptionsReader {

    private static final int LONGEST = 2_000;
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\.?(.*)");
    private static final Pattern CLOSED = Pattern.compile("(zatvoren.*|ne rabot.*|ne radi.*|closed|mbilur.*)?");

    private ExceptionsReader() {}

    static List<ScheduleException> days(String text) {
        if (text.length() > LONGEST) throw RuleBroken.at("exceptions", "service.rule.too-long", LONGEST);
        List<ScheduleException> days = new ArrayList<>();
        for (String part : text.split("[;,\\n]+", -1)) if (!part.isBlank()) days.add(day(part.strip()));
        return days;
    }

    private static ScheduleException day(String part) {
        Matcher written = DAY.matcher(part);
        if (!written.matches()) throw unreadable(part);
        LocalDate day = HoursText.date(written.group(1));
        if (day == null) throw unreadable(part);
        Matcher times = HoursReader.TIMES.matcher(written.group(2));
        if (!times.find()) {
            if (!CLOSED.matcher(TextFold.key(written.group(2))).matches()) throw unreadable(part);
            return ScheduleException.closed(day);
        }
        LocalTime opens = HoursReader.opens(times);
        LocalTime closes = HoursReader.closes(times);
        return new ScheduleException(day, opens, closes, null);
    }

    private static RuleBroken unreadable(String part) {
        return RuleBroken.at(
                "exceptions", "service.rule.exceptions", part.length() > 60 ? part.substring(0, 60) + "…" : part);
    }
}
