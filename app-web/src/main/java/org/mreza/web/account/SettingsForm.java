package org.mreza.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;

/** One's own name and language. */
public class SettingsForm {

    @NotBlank
    @Size(max = 200)
    private String name = "";

    private Language language = Language.MK;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        if (language != null) this.language = language;
    }
}
