package org.mreza.web.meeting.planning;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.web.frame.Reader;

/** Words for the times of a plan, by the clocks of its place; in templates as {@code planWords}. */
public final class PlanWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Reader reader;

    public PlanWords(Reader reader) {
        this.reader = reader;
    }

    public String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    /** "Tuesday, 12 January 2027, 10:00–13:00", or with the day of the end where it is another one. */
    public String period(Timing timing) {
        String from = reader.dayInWords(timing.starts().toLocalDate()) + ", " + time(timing.starts());
        boolean sameDay = timing.starts().toLocalDate().equals(timing.ends().toLocalDate());
        if (sameDay) return from + "–" + time(timing.ends());
        return from + " – " + reader.dayInWords(timing.ends().toLocalDate()) + ", " + time(timing.ends());
    }
}
