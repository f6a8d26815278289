package org.mreza.web.directory.entry;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Rules;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;

/** Shows broken rules where they were broken, and goes on reading: one answer tells all that is wrong. */
final class EntryErrors {

    private final BindingResult errors;

    EntryErrors(BindingResult errors) {
        this.errors = errors;
    }

    /** What is read, or the other where a rule is broken. */
    <T> T read(String field, Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (RuleBroken broken) {
            reject(broken, field);
            return otherwise;
        }
    }

    /** What is read, or nothing where a rule is broken. */
    <T> @Nullable T tried(String field, Supplier<? extends @Nullable T> reading) {
        try {
            return reading.get();
        } catch (RuleBroken broken) {
            reject(broken, field);
            return null;
        }
    }

    boolean any() {
        return errors.hasErrors();
    }

    void reject(RuleBroken broken) {
        reject(broken, null);
    }

    /** @param beside the field that is told when the rule names none of the form */
    private void reject(RuleBroken broken, @Nullable String beside) {
        String field = known(broken.field());
        Rules.reject(errors, field == null ? known(beside) : field, broken);
    }

    /** The name that the form has for what the rules call so. */
    private @Nullable String known(@Nullable String field) {
        Object form = errors.getTarget();
        if (form == null || field == null) return null;
        String named = field.startsWith("places[") ? "where" + field.substring("places".length()) : field;
        return List.of(named, "more." + named).stream()
                .filter(name ->
                        PropertyAccessorFactory.forBeanPropertyAccess(form).isReadableProperty(name))
                .findFirst()
                .orElse(null);
    }
}
