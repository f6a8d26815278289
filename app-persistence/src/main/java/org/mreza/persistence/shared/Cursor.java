package org.mreza.persistence.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: the sort keys of the row beside it, and whether the page lies before or after that.
 * Travels in addresses; one that was tampered with or outlived its order is read as none.
 */
public record Cursor(boolean backwards, List<String> keys) {

    private static final String APART = "\u001f";

    public static Cursor before(String... keys) {
        return new Cursor(true, List.of(keys));
    }

    public static Cursor after(String... keys) {
        return new Cursor(false, List.of(keys));
    }

    /** A place in a list that goes by id alone; null when there is none or it cannot be read. */
    public static @Nullable Cursor byId(@Nullable String text) {
        return parse(text, 1)
                .filter(cursor -> cursor.keys().get(0).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .orElse(null);
    }

    /** The id of a cursor that goes by id alone. */
    public UUID id() {
        return UUID.fromString(keys.get(0));
    }

    @Override
    public String toString() {
        String text = (backwards ? "b" : "f") + APART + String.join(APART, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param size how many keys the order has */
    public static Optional<Cursor> parse(@Nullable String text, int size) {
        if (text == null || text.isBlank() || text.length() > 2_000) return Optional.empty();
        try {
            String read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = Stream.of(read.split(APART, -1)).toList();
            if (parts.size() != size + 1 || read.indexOf('\0') >= 0) return Optional.empty();
            return Optional.of(new Cursor(parts.get(0).equals("b"), parts.subList(1, parts.size())));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
