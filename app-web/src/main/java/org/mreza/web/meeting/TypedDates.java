package org.mreza.web.meeting;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Rules;
import org.springframework.validation.Errors;

/** Reads typed dates; what is wrong is said at the field. */
public record TypedDates(Errors errors) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public @Nullable PartialDate read(String field, String typed) {
        if (typed.isBlank()) return null;
        try {
            return PartialDateText.parse(typed.strip());
        } catch (RuleBroken unreadable) {
            Rules.reject(errors, field, unreadable);
        } catch (DateTimeException impossible) {
            errors.rejectValue(field, "date.unreadable");
        }
        return null;
    }

    /** No network held a meeting before, and nobody promises for a later century. */
    static boolean isBeyond(PartialDate date) {
        return date.earliest().filter(first -> first.getYear() < FIRST_YEAR).isPresent()
                || date.latest().filter(last -> last.getYear() > LAST_YEAR).isPresent();
    }
}
