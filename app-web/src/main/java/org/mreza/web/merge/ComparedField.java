package org.mreza.web.merge;

import java.util.Locale;
import org.mreza.domain.merge.MergeField;

/** A field of two records side by side, in the reader's words; empty where nothing is told. */
public record ComparedField(MergeField field, String kept, String gone) {

    public boolean same() {
        return kept.equals(gone);
    }

    /** What only the one that goes tells is taken, unless somebody says otherwise. */
    public boolean takesGone() {
        return kept.isEmpty() && !gone.isEmpty();
    }

    /** Name of its control. */
    public String control() {
        return "take-" + field.name().toLowerCase(Locale.ROOT);
    }
}
