package org.mreza.web.meeting.planning;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads typed numbers from 1 on; what is wrong is said at the field. */
record TypedNumbers(Errors errors) {

    @Nullable
    Integer read(String field, String typed, int most, String message) {
        String figures = typed.strip();
        if (figures.isEmpty()) return null;
        if (figures.matches("[1-9]\\d{0,5}") && Integer.parseInt(figures) <= most) return Integer.valueOf(figures);
        errors.rejectValue(field, message, new Object[] {most}, null);
        return null;
    }
}
