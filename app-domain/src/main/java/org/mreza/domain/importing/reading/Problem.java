package org.mreza.domain.importing.reading;

import java.util.List;
import org.mreza.domain.shared.RuleBroken;

/**
 * Why a row is not taken in.
 *
 * @param field the key of the column or fact, empty when the whole row is to blame
 * @param key of the message
 */
public record Problem(String field, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(String field, RuleBroken broken) {
        return new Problem(
                field,
                broken.messageKey(),
                broken.arguments().stream().map(Object::toString).toList());
    }
}
