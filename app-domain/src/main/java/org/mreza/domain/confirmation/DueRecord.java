package org.mreza.domain.confirmation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.LocalizedText;

/**
 * A record whose contact is to be asked whether it is still true.
 *
 * @param email of the record itself or of its first contact; null where only the organization is reached
 * @param dueOn the last day on which it needs no confirmation
 */
public record DueRecord(
        Subject record, LocalizedText name, @Nullable String email, LocalDate dueOn, Stage stage) {

    /** When it is asked: once of each for every lapse. */
    public enum Stage {
        AHEAD,
        LAPSED
    }
}
