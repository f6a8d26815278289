package org.mreza.domain.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: cut to {@link #LONGEST} characters, folded as names are. Whatever is typed gives some words
 * or none.
 *
 * @param typed as typed
 * @param key folded whole, as names are kept in a search key
 */
public record SearchWords(String typed, String key) {

    public static final int LONGEST = 200;
    public static final int AT_MOST = 12;

    public static SearchWords of(@Nullable String typed) {
        String kept = cut(typed == null ? "" : typed).replace('\0', ' ').strip();
        return new SearchWords(kept, TextFold.key(kept));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    /** The first {@link #AT_MOST} different words of the key, each of {@code [a-z0-9]+}. */
    public List<String> words() {
        return Stream.of(key.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(AT_MOST)
                .toList();
    }
}
