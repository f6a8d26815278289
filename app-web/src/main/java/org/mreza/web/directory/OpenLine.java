package org.mreza.web.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.hours.DayNames;
import org.mreza.web.frame.Reader;

/** Whether a service is open, in words: open now until 16:00, opens today at 14:00, next Tuesday 24.11 in Dolni Disan. */
public record OpenLine(String text, boolean open) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Null when nothing is known of its hours. */
    public static @Nullable OpenLine of(OpenNow answer, LocalDateTime now, Reader reader) {
        if (answer.state() == OpenNow.State.NOT_KNOWN) return null;
        LocalDateTime at = answer.at();
        String text = at == null ? reader.message("service.open.always") : text(answer, at, now, reader);
        return new OpenLine(text + beside(answer, reader), answer.open());
    }

    private static String text(OpenNow answer, LocalDateTime at, LocalDateTime now, Reader reader) {
        LocalDate today = now.toLocalDate();
        String hour = at.toLocalTime().equals(Schedule.MIDNIGHT) ? "24:00" : HOUR.format(at);
        boolean sameDay = at.toLocalDate().equals(today);
        String name = DayNames.of(at.getDayOfWeek(), reader.language());
        if (answer.open())
            return sameDay
                    ? reader.message("service.open.until", hour)
                    : reader.message("service.open.until-day", name, hour);
        if (sameDay) return reader.message("service.open.today", hour);
        if (at.toLocalDate().equals(today.plusDays(1))) return reader.message("service.open.tomorrow", hour);
        String date = (at.getYear() == now.getYear() ? DAY : DAY_OF_YEAR).format(at);
        return reader.message("service.open.day", name, date, hour);
    }

    private static String beside(OpenNow answer, Reader reader) {
        Schedule row = answer.row();
        String stop = row == null ? "" : stop(row, reader);
        String where = stop.isEmpty() ? reader.text(answer.place()) : stop;
        return (where.isEmpty() ? "" : ", " + where)
                + (row != null && row.appointment() ? ", " + reader.message("service.hours.appointment") : "");
    }

    private static String stop(Schedule row, Reader reader) {
        return row.stopSettlement() == null ? reader.municipality(row.stopMunicipality()) : row.stopSettlement();
    }
}
