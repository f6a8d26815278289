package org.mreza.persistence.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.shared.TextFold;

/** What somebody looks for, folded: the key of the whole, and its words. Holds letters, digits and spaces only. */
public record SearchText(String key) {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;

    public static SearchText of(String typed) {
        return new SearchText(TextFold.key(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
    }

    /** Nothing that could be found. */
    public boolean isEmpty() {
        return key.isEmpty();
    }

    public List<String> words() {
        return Stream.of(key.split(" "))
                .filter(w -> !w.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** All the words, each the beginning of one. */
    public String prefixQuery() {
        return words().stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** Pattern of a search key that has exactly this as one of its names. */
    public String exactly() {
        return "%|" + key + "|%";
    }

    /** Pattern of a search key that has a name beginning like this. */
    public String beginning() {
        return "%|" + key + "%";
    }
}
