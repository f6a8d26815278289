package org.mreza.web.security;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** Takes a text as it was typed, without cutting anything off. */
public class AsTyped extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null ? "" : text);
    }
}
