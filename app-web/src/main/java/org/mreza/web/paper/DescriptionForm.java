package org.mreza.web.paper;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.Paper;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.springframework.validation.Errors;

/** What a paper is, or what is to be seen on a photograph, in each language. */
public class DescriptionForm {

    private @Nullable Integer version;
    private Map<Language, String> descriptions = new EnumMap<>(Language.class);

    static DescriptionForm of(@Nullable LocalizedText text, @Nullable Integer version) {
        DescriptionForm form = new DescriptionForm();
        form.version = version;
        if (text != null) form.descriptions.putAll(text.texts());
        return form;
    }

    void check(Errors errors) {
        descriptions.forEach((language, text) -> {
            if (text != null && text.length() > Paper.LONGEST_DESCRIPTION)
                errors.rejectValue(
                        "descriptions[" + language.name() + "]",
                        "paper.description.long",
                        new Object[] {Paper.LONGEST_DESCRIPTION},
                        null);
        });
    }

    /** The text, first of all in the language of who writes. */
    @Nullable
    LocalizedText text(Language writer) {
        Map<Language, String> written = new EnumMap<>(Language.class);
        descriptions.forEach((language, text) -> {
            if (text != null && !text.isBlank()) written.put(language, text);
        });
        if (written.isEmpty()) return null;
        Language source = written.containsKey(writer)
                ? writer
                : written.keySet().iterator().next();
        return LocalizedText.of(source, written);
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    public Map<Language, String> getDescriptions() {
        return descriptions;
    }

    public void setDescriptions(Map<Language, String> descriptions) {
        this.descriptions = descriptions;
    }
}
