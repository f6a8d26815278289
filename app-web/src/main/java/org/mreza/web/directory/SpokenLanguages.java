package org.mreza.web.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;

/** The languages that services are offered in, by ISO 639 code. */
public final class SpokenLanguages {

    /** Those of the region, the languages of those who come from elsewhere, and signs. */
    public static final List<String> CODES =
            List.of("mk", "sq", "sr", "bs", "hr", "cnr", "rom", "tr", "rup", "hu", "en", "ar", "fa", "sgn");

    private SpokenLanguages() {}

    public static String name(String code, Reader reader) {
        return CODES.contains(code) ? reader.message("service.language." + code) : code;
    }

    public static List<Option> options(Reader reader) {
        return CODES.stream().map(code -> new Option(code, name(code, reader))).toList();
    }

    /** What is spoken in offices of the country. */
    public static List<String> of(@Nullable CountryId country) {
        if (country == null) return List.of();
        return switch (country.value()) {
            case "mk" -> List.of("mk");
            case "rs" -> List.of("sr");
            case "ba" -> List.of("bs", "sr", "hr");
            case "me" -> List.of("cnr", "sr");
            case "al", "xk" -> List.of("sq");
            default -> List.of();
        };
    }
}
