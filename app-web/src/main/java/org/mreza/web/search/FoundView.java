package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found, in words.
 *
 * @param name with what was found marked
 * @param other another name that tells why it was found, or the one its owner uses
 * @param detail its own kind, or empty
 * @param place whose and where it is, or empty
 * @param date when it was, or empty
 * @param state key of the message of a state that has to be said, or null
 */
public record FoundView(
        String href,
        List<Highlight.Piece> name,
        @Nullable String lang,
        List<Highlight.Piece> other,
        String detail,
        String place,
        String date,
        @Nullable String state) {}
