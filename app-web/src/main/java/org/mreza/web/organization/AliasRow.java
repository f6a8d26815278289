package org.mreza.web.organization;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;

/** Another name, as typed. */
public class AliasRow {

    private @Size(max = 300) @Nullable String text;
    private @Nullable Language language;
    private @Size(max = 100) @Nullable String source;

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = language;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    boolean isEmpty() {
        return text == null;
    }
}
