package org.mreza.persistence.shared;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.SerbianScript;

/** Texts that the server chooses for a reader, as {@code LocalizedText.forReader} does; only Serbian is then rewritten. */
public final class CopiedText {

    /** Before a text in the other script of Serbian than the reader's. */
    private static final char OTHER = '\u0001';

    private final Language reader;

    public CopiedText(Language reader) {
        this.reader = reader;
    }

    /** What to select, of a jsonb column. */
    public String of(String column) {
        String text = ReaderSql.text(column, reader);
        if (!isSerbian()) return text;
        Language other = reader == Language.SR_LATN ? Language.SR_CYRL : Language.SR_LATN;
        return "coalesce(%1$s ->> '%2$s', chr(1) || (%1$s ->> '%3$s'), %4$s)"
                .formatted(column, reader.tag(), other.tag(), text);
    }

    private boolean isSerbian() {
        return reader == Language.SR_LATN || reader == Language.SR_CYRL;
    }

    public @Nullable String readOrNull(@Nullable String selected) {
        return selected == null ? null : read(selected);
    }

    public String read(String selected) {
        if (!isSerbian() || selected.isEmpty() || selected.charAt(0) != OTHER) return selected;
        String text = selected.substring(1);
        return reader == Language.SR_LATN ? SerbianScript.toLatin(text) : SerbianScript.toCyrillic(text);
    }
}
