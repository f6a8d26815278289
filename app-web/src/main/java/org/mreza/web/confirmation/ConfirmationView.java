package org.mreza.web.confirmation;

import java.time.LocalDate;
import org.mreza.domain.shared.Confirmation;
import org.mreza.web.frame.Reader;

/**
 * When and by whom a record was confirmed, in words.
 *
 * @param look class of the badge
 * @param due when it is asked for again; empty where nobody confirmed it yet
 */
public record ConfirmationView(String text, String by, String look, String icon, String due, boolean lapsed) {

    public static ConfirmationView of(Confirmation told, Reader reader) {
        LocalDate last = told.lapsesOn();
        if (told.at() == null || last == null)
            return new ConfirmationView(
                    reader.message("confirmation.never"), "", "is-never", "question-circle", "", false);
        boolean lapsed = told.lapsed(reader.now().toLocalDate());
        String day = reader.date(reader.day(told.at()));
        return new ConfirmationView(
                reader.message(lapsed ? "confirmation.lapsed-since" : "confirmation.on", day),
                told.by() == null
                        ? reader.message("confirmation.by-contact")
                        : reader.message("confirmation.by", told.by()),
                lapsed ? "is-stale" : "",
                lapsed ? "clock-history" : "patch-check",
                reader.date(last),
                lapsed);
    }
}
