package org.mreza.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.hours.DaysText;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.web.frame.Reader;

/**
 * A row of opening hours in words.
 *
 * @param note every second week, from when to when, by appointment
 */
public record HoursLine(String days, String times, String stop, String note) {

    public static List<HoursLine> of(List<Schedule> rows, Reader reader) {
        return rows.stream().map(row -> of(row, reader)).toList();
    }

    private static HoursLine of(Schedule row, Reader reader) {
        String ofMonth = row.freq() == Schedule.Freq.MONTHLY ? " " + reader.message("service.hours.of-month") : "";
        String days = DaysText.whole(row, reader.language()) + ofMonth;
        return new HoursLine(
                days.substring(0, 1).toUpperCase(Locale.ROOT) + days.substring(1),
                HoursText.times(row),
                row.stopSettlement() == null ? reader.municipality(row.stopMunicipality()) : row.stopSettlement(),
                note(row, reader));
    }

    private static String note(Schedule row, Reader reader) {
        List<String> notes = new ArrayList<>();
        if (row.every() > 1) notes.add(reader.plural("service.hours.every", row.every()));
        if (row.validFrom() != null) notes.add(reader.message("service.hours.from", reader.date(row.validFrom())));
        if (row.validTo() != null) notes.add(reader.message("service.hours.to", reader.date(row.validTo())));
        if (row.appointment()) notes.add(reader.message("service.hours.appointment"));
        if (row.note() != null) notes.add(reader.text(row.note()));
        return String.join(", ", notes);
    }

    /** Days that are otherwise, in one line each. */
    public static List<String> exceptions(List<ScheduleException> days, Reader reader) {
        return days.stream()
                .map(day -> Stream.of(
                                reader.date(day.day()),
                                day.opensAt() == null || day.closesAt() == null
                                        ? reader.message("service.hours.closed")
                                        : HoursText.times(day.opensAt(), day.closesAt()),
                                reader.text(day.note()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }
}
