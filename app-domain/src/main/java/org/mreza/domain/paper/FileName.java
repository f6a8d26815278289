package org.mreza.domain.paper;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** The name of a file as it was sent, without folders and signs that no name has. */
public record FileName(String value) {

    /** The longest name, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]+");

    public static FileName of(@Nullable String sent) {
        String name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        String clean = NOT_IN_A_NAME.matcher(name).replaceAll(" ").strip();
        if (clean.isEmpty()) return new FileName("x");
        return new FileName(
                clean.length() > LONGEST
                        ? clean.substring(clean.length() - LONGEST).strip()
                        : clean);
    }

    /**
     * The name of a file of this kind; one without an extension gets the usual one.
     *
     * @throws RuleBroken when it says that the file is of another kind
     */
    FileName as(PaperKind kind) {
        String extension = extension();
        if (extension.isEmpty()) return of(value + "." + kind.extensions().get(0));
        if (!kind.extensions().contains(extension)) throw new RuleBroken("paper.rule.mismatch", extension, kind.name());
        return this;
    }

    private String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
