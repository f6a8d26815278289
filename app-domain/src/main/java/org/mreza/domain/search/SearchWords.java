package org.mreza.domain.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.TextFold;

/**
 * What somebody typed into a search, as the words that are compared: folded, at most {@link #AT_MOST}. Whatever is
 * typed gives some words or none.
 *
 * @param typed as typed, cut to {@link #LONGEST} characters
 * @param words folded, each of {@code [a-z0-9]+}
 */
public record SearchWords(String typed, List<String> words) {

    public static final int LONGEST = 200;
    public static final int AT_MOST = 8;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(@Nullable String typed) {
        String kept = cut(typed == null ? "" : typed).replace('\0', ' ').strip();
        List<String> words = Stream.of(TextFold.key(kept).split("[^a-z0-9]+"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .limit(AT_MOST)
                .toList();
        return new SearchWords(kept, words);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words in the order typed, as names are kept in a search key. */
    public String key() {
        return String.join(" ", words);
    }
}
