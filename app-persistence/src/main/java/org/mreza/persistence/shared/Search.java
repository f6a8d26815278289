package org.mreza.persistence.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mreza.domain.shared.TextFold;

/** What the folded search columns are asked with. */
public final class Search {

    private Search() {}

    /** {@code "Poraka nasa"} as a text query of word beginnings; empty when nothing of the words is left. */
    public static String prefixes(String words) {
        String key = key(words);
        return key.isEmpty()
                ? ""
                : Arrays.stream(key.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** The folded words, at most 200 letters of them. */
    public static String key(String words) {
        String key = TextFold.key(words.length() > 400 ? words.substring(0, 400) : words);
        return key.length() > 200 ? key.substring(0, 200).strip() : key;
    }
}
