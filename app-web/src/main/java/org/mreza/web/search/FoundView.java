package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.Spellings;
import org.mreza.web.frame.Reader;

/**
 * Something found, in words.
 *
 * @param name with what was found marked
 * @param other another name that tells why it was found, or the one its owner uses
 * @param detail key of the message with its own kind, or null
 * @param place where it is, or empty
 * @param date when it was, or empty
 */
public record FoundView(
        String href,
        List<Highlight.Piece> name,
        @Nullable String lang,
        List<Highlight.Piece> other,
        @Nullable String detail,
        String place,
        String date,
        @Nullable String state) {

    static FoundView of(Found found, List<String> words, Reader reader) {
        Highlight highlight = new Highlight(words);
        return new FoundView(
                FoundAddress.of(found),
                highlight.in(reader.text(found.name())),
                reader.lang(found.name()),
                Spellings.beside(found.name(), found.aliases(), words, reader.language())
                        .map(highlight::in)
                        .orElse(List.of()),
                detail(found),
                place(found, reader),
                reader.date(found.held()),
                found.state() == null ? null : "search.state." + found.state());
    }

    private static @Nullable String detail(Found found) {
        return switch (found.kind()) {
            case ORGANIZATION -> "organization.kind." + found.detail();
            case MUNICIPALITY -> "geography.municipality.kind." + found.detail();
            case REGION -> "geography.region.kind." + found.detail();
            case MEETING -> "meeting.kind." + found.detail();
            case SERIES, PROJECT -> null;
        };
    }

    /** The municipality says enough; the country is named of those that have none. */
    static String place(Found found, Reader reader) {
        if (found.municipality() != null) return reader.municipality(found.municipality());
        if (found.kind() == FoundKind.MEETING) return "";
        return reader.country(found.country());
    }
}
