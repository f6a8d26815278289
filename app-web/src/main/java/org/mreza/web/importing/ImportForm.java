package org.mreza.web.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;

/** A file to bring in, and whose list it is. */
public class ImportForm {

    private @NotBlank @Size(max = 200) @Nullable String source;

    private @Nullable Language language;

    /** Never set: names the field of errors that are about the file. */
    private @Nullable String file;

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = language;
    }

    public @Nullable String getFile() {
        return file;
    }
}
