package org.mreza.web.directory.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A place where those live whom it is for, as typed or picked. */
public class CoverRow {

    private @Size(max = 300) @Nullable String text;

    private @Nullable String code;

    private @Size(max = 200) @Nullable String settlement;

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

    public @Nullable String getSettlement() {
        return settlement;
    }

    public void setSettlement(@Nullable String settlement) {
        this.settlement = settlement;
    }

    boolean isEmpty() {
        return text == null;
    }
}
