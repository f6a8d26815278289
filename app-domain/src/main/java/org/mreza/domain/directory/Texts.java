package org.mreza.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/** How long texts of the directory may be. */
final class Texts {

    static final int LINE = 300;
    static final int PARAGRAPHS = 5_000;
    static final int MOST = 100;

    private Texts() {}

    static void shortEnough(String field, @Nullable LocalizedText text, int longest) {
        if (text != null && text.all().stream().anyMatch(t -> t.length() > longest))
            throw RuleBroken.at(field, "service.rule.too-long", longest);
    }

    static void shortEnough(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) throw RuleBroken.at(field, "service.rule.too-long", longest);
    }

    static void few(String field, List<?> rows) {
        if (rows.size() > MOST) throw RuleBroken.at(field, "service.rule.too-many", MOST);
    }

    static void within(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most))
            throw RuleBroken.at(field, "service.rule.number", least, most);
    }
}
