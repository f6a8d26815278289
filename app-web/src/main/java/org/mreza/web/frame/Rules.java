package org.mreza.web.frame;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.validation.Errors;

/** Tells a form which rule is broken by what it holds. */
public final class Rules {

    private Rules() {}

    /** At the field that the rule names, above the form where it names none or the form has none such. */
    public static void reject(Errors errors, RuleBroken broken) {
        String field = broken.field();
        reject(errors, field != null && errors.getFieldType(field) != null ? field : null, broken);
    }

    /** @param field of the form; above it when null */
    public static void reject(Errors errors, @Nullable String field, RuleBroken broken) {
        errors.rejectValue(field, broken.messageKey(), broken.arguments().toArray(), null);
    }
}
