package org.mreza.web.account;

import org.mreza.domain.shared.RuleBroken;
import org.springframework.validation.BindingResult;

/** Shows a broken rule at the field that it blames, else above the form. */
final class Rules {

    private Rules() {}

    static void reject(BindingResult result, RuleBroken broken) {
        Object[] arguments = broken.arguments().toArray();
        String field = broken.field();
        if (field == null || result.getFieldType(field) == null) {
            result.reject(broken.messageKey(), arguments, broken.messageKey());
        } else {
            result.rejectValue(field, broken.messageKey(), arguments, broken.messageKey());
        }
    }
}
