package org.mreza.domain.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the domain said no. Carries the key of a message, its arguments and, if one is to blame, the field. */
public class RuleBroken extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;
    private final @Nullable String field;

    private RuleBroken(@Nullable String field, String messageKey, List<Object> arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public RuleBroken(String messageKey, Object... arguments) {
        this(null, messageKey, List.of(arguments));
    }

    /** A rule broken by the value of one field of a form. */
    public static RuleBroken at(String field, String messageKey, Object... arguments) {
        return new RuleBroken(field, messageKey, List.of(arguments));
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public @Nullable String field() {
        return field;
    }
}
