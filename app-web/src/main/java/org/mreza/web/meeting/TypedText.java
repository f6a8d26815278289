package org.mreza.web.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MeetingId;

/** What typed text, and hidden ids, are for the record: a blank field says nothing. */
public final class TypedText {

    private TypedText() {}

    public static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    static @Nullable UUID id(String hidden) {
        return hidden.isBlank() ? null : MeetingId.of(hidden).value();
    }

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
