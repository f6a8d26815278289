package org.mreza.web.organization;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A place where it works, as typed or picked. */
public class AreaRow {

    private @Size(max = 300) @Nullable String text;
    private @Nullable String code;

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    boolean isEmpty() {
        return text == null;
    }
}
