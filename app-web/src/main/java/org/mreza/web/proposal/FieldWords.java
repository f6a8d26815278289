package org.mreza.web.proposal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;

/** Fields and their values in the reader's words. */
final class FieldWords {

    /** Where the words of codes stand. */
    private static final Map<String, String> CHOICES = Map.of("status", "service.phase.", "cost", "service.cost.");

    private FieldWords() {}

    /** @param about which of several it is */
    static String label(FieldKey key, @Nullable LocalizedText about, Reader reader) {
        String name = reader.message("proposal.field." + key.code());
        if (about != null) return name + ": " + reader.text(about);
        return Language.ofTag(key.part())
                .filter(language -> language != reader.language())
                .map(language -> name + " (" + reader.message("organization.language." + language) + ")")
                .orElse(name);
    }

    static String choice(String code, String value, Reader reader) {
        return reader.message(CHOICES.getOrDefault(code, "proposal.field.") + value);
    }

    /** Empty for nothing; what cannot be put into words stays as it is. */
    static String value(String code, FieldValue.Kind kind, @Nullable String value, Reader reader) {
        if (value == null || value.isEmpty()) return "";
        return switch (kind) {
            case NAME, TEXT, LINE, WORD, WORDS, AREAS -> value;
            case CHOICE -> choice(code, value, reader);
            case MUNICIPALITY -> reader.municipality(MunicipalityId.of(value));
            case HOURS -> hours(value, reader.language());
        };
    }

    private static String hours(String value, Language language) {
        try {
            return HoursText.format(HoursText.parse(value), language);
        } catch (RuleBroken unreadable) {
            return value;
        }
    }
}
