package org.mreza.web.mail;

import java.util.Optional;
import org.mreza.domain.mail.Letter;

/** Makes the part of a letter that calendars read. */
public interface CalendarParts {

    /** @param answer the personal address where the letter is answered; empty for a letter without a calendar part */
    Optional<CalendarPart> of(Letter letter, String answer);

    /**
     * An iCalendar object.
     *
     * @param method of RFC 5546, such as REQUEST
     */
    record CalendarPart(String method, String text) {}
}
