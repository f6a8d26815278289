package org.mreza.web.meeting.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;

/** Describes a time zone as its clocks are changed today: VTIMEZONE of RFC 5545. */
final class IcsZone {

    private static final int SINCE = 2000;

    private IcsZone() {}

    static void write(ZoneId zone, IcsText to) {
        to.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        for (ZoneOffsetTransitionRule rule : rules) changing(rule, to);
        if (rules.isEmpty()) fixed(zone.getRules().getOffset(Instant.EPOCH), to);
        to.line("END", "VTIMEZONE");
    }

    private static void changing(ZoneOffsetTransitionRule rule, IcsText to) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        String name = first.isGap() ? "DAYLIGHT" : "STANDARD";
        to.line("BEGIN", name)
                .line("DTSTART", IcsText.local(first.getDateTimeBefore()))
                .line("TZOFFSETFROM", offset(rule.getOffsetBefore()))
                .line("TZOFFSETTO", offset(rule.getOffsetAfter()))
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + day(rule))
                .line("END", name);
    }

    private static String day(ZoneOffsetTransitionRule rule) {
        DayOfWeek day = rule.getDayOfWeek() == null ? DayOfWeek.SUNDAY : rule.getDayOfWeek();
        int from = rule.getDayOfMonthIndicator();
        boolean last = from < 0 || from + 7 > rule.getMonth().maxLength();
        return (last ? "-1" : String.valueOf((from - 1) / 7 + 1)) + day.name().substring(0, 2);
    }

    private static void fixed(ZoneOffset offset, IcsText to) {
        to.line("BEGIN", "STANDARD")
                .line("DTSTART", IcsText.local(LocalDateTime.of(SINCE, 1, 1, 0, 0)))
                .line("TZOFFSETFROM", offset(offset))
                .line("TZOFFSETTO", offset(offset))
                .line("END", "STANDARD");
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return String.format(
                java.util.Locale.ROOT,
                "%s%02d%02d",
                offset.getTotalSeconds() < 0 ? "-" : "+",
                minutes / 60,
                minutes % 60);
    }
}
