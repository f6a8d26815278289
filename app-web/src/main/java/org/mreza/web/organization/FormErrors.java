package org.mreza.web.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;

/** Shows a broken rule where it was broken. */
final class FormErrors {

    private FormErrors() {}

    static void reject(BindingResult errors, RuleBroken broken) {
        Object[] arguments = broken.arguments().toArray();
        String field = known(errors.getTarget(), broken.field());
        if (field == null) errors.reject(broken.messageKey(), arguments, null);
        else errors.rejectValue(field, broken.messageKey(), arguments, null);
    }

    /** A field that the form does not have makes the message one of the whole form. */
    private static @Nullable String known(@Nullable Object form, @Nullable String field) {
        if (form == null || field == null) return null;
        return PropertyAccessorFactory.forBeanPropertyAccess(form).isReadableProperty(field) ? field : null;
    }
}
