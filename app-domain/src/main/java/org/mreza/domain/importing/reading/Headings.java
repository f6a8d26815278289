package org.mreza.domain.importing.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.TextFold;

/** Guesses what columns mean: as it was said for this source before, else by their headings in any language. */
public final class Headings {

    /** What is remembered of a column that is not read. */
    public static final String SKIPPED = "-";

    private static final Pattern WITH_LANGUAGE =
            Pattern.compile("(.*)[\\[(]\\s*([A-Za-z]{2}(?:-[A-Za-z]{4})?)\\s*[\\])]\\s*");

    private final ImportWords words;

    public Headings(ImportWords words) {
        this.words = words;
    }

    /**
     * A key of {@link ColumnUse} for each heading, or null; none twice.
     *
     * @param remembered keys by folded heading
     */
    public List<@Nullable String> guess(RecordKind kind, List<String> headings, Map<String, String> remembered) {
        Set<String> used = new HashSet<>();
        List<@Nullable String> guessed = new ArrayList<>();
        for (String heading : headings) {
            String known = remembered.get(TextFold.key(heading));
            String key = known != null ? known : byName(kind, heading).orElse(SKIPPED);
            boolean fits = ColumnUse.of(kind, key).isPresent() && used.add(key);
            guessed.add(fits ? key : null);
        }
        return guessed;
    }

    private Optional<String> byName(RecordKind kind, String heading) {
        if (ColumnUse.of(kind, heading.strip()).isPresent()) return Optional.of(heading.strip());
        Matcher matcher = WITH_LANGUAGE.matcher(heading);
        if (matcher.matches()) {
            Optional<Language> language = Language.ofTag(matcher.group(2));
            if (language.isPresent())
                return words.field(kind, matcher.group(1))
                        .map(field -> field + "." + language.get().tag());
        }
        return words.field(kind, heading);
    }

    /** How many of the headings would be understood: tells what a table is about. */
    public long understood(RecordKind kind, List<String> headings) {
        return guess(kind, headings, Map.of()).stream()
                .filter(key -> key != null)
                .count();
    }
}
