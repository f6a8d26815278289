package org.mreza.web.frame;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** What was typed, without blanks around it and without characters that no database keeps; nothing typed is null. */
class TextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(kept(text));
    }

    static @Nullable String kept(@Nullable String text) {
        if (text == null) return null;
        String kept = text.replace("\0", "").replace("\r\n", "\n").strip();
        return kept.isEmpty() ? null : kept;
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value == null ? "" : value.toString();
    }
}
