package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsDetail;
import org.mreza.domain.hsds.HsdsFilter;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.hsds.HsdsQuestion;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.shared.Language;
import org.springframework.http.HttpStatus;

/** Reads what a program asks; what cannot be understood is said, not left out. */
final class HsdsParameters {

    static final int USUAL = 50;
    static final int MOST = 500;
    static final int MOST_MINIMAL = 10_000;
    static final long DEEPEST = 100_000;

    private final HttpServletRequest request;

    HsdsParameters(HttpServletRequest request) {
        this.request = request;
    }

    HsdsQuestion question(HsdsKind kind, HsdsReader reader) {
        HsdsFilter filter = new HsdsFilter(
                text("search"),
                read("modified_after", Moments::read),
                id("taxonomy_term_id"),
                id("taxonomy_id"),
                id("organization_id"),
                id("parent_id"),
                yes("top_only"));
        return new HsdsQuestion(kind, detail(), filter, reader);
    }

    private HsdsDetail detail() {
        if (yes("minimal")) return HsdsDetail.MINIMAL;
        if (yes("full_service")) return HsdsDetail.FULL_SERVICES;
        return yes("full") ? HsdsDetail.FULL : HsdsDetail.LISTED;
    }

    /** How much is told of one thing. */
    HsdsDetail detailOfOne() {
        return yes("full_service") ? HsdsDetail.FULL_SERVICES : HsdsDetail.FULL;
    }

    Language language(Language usual) {
        Language asked = read("lang", tag -> Language.ofTag(tag).orElseThrow(IllegalArgumentException::new));
        return asked == null ? usual : asked;
    }

    boolean isStream() {
        String format = text("format");
        if (format == null || format.equals("json")) return false;
        if (format.equals("ndjson")) return true;
        throw refused("format must be json or ndjson");
    }

    int size() {
        int most = yes("minimal") ? MOST_MINIMAL : MOST;
        return number("per_page", yes("minimal") ? MOST_MINIMAL : USUAL, most);
    }

    int page() {
        int page = number("page", 1, Integer.MAX_VALUE);
        if ((page - 1L) * size() > DEEPEST) {
            throw refused("page goes beyond " + DEEPEST + " things: ask for format=ndjson, or by modified_after");
        }
        return page;
    }

    private int number(String name, int usual, int most) {
        Integer number = read(name, Integer::valueOf);
        if (number == null) return usual;
        if (number < 1 || number > most) throw refused(name + " must be from 1 to " + most);
        return number;
    }

    private boolean yes(String name) {
        String text = text(name);
        if (text == null || text.equals("false") || text.equals("0")) return false;
        if (text.equals("true") || text.equals("1")) return true;
        throw refused(name + " must be true or false");
    }

    private @Nullable UUID id(String name) {
        return read(name, HsdsParameters::uuid);
    }

    static UUID uuid(String text) {
        if (text.length() != 36) throw new IllegalArgumentException();
        return UUID.fromString(text);
    }

    private <T> @Nullable T read(String name, Function<String, T> reading) {
        String text = text(name);
        if (text == null) return null;
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException notOne) {
            throw refused(name + " cannot be understood");
        }
    }

    private @Nullable String text(String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Refusal refused(String why) {
        return new Refusal(HttpStatus.BAD_REQUEST, why);
    }

    /** Reads dates and times of ISO 8601; without an offset they are in UTC. */
    private static final class Moments {

        static Instant read(String text) {
            String iso = text.replace(' ', '+');
            try {
                if (iso.length() <= 10)
                    return java.time.LocalDate.parse(iso)
                            .atStartOfDay(java.time.ZoneOffset.UTC)
                            .toInstant();
                return Instant.parse(iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$") ? iso : iso + "Z");
            } catch (java.time.DateTimeException notOne) {
                throw new IllegalArgumentException(notOne);
            }
        }
    }
}
