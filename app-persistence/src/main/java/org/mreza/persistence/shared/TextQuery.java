package org.mreza.persistence.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mreza.domain.shared.SearchWords;

/**
 * What is asked of the columns {@code search_key} and {@code search_words}. Letters and digits only, so that nothing
 * in it needs quotes.
 *
 * @param key the folded whole
 * @param words those looked for
 * @param query for {@code to_tsquery('simple', ..)}
 */
public record TextQuery(String key, List<String> words, String query) {

    public TextQuery {
        words = List.copyOf(words);
    }

    /** All the words, each the beginning of one: {@code poraka:* & nasa:*}. */
    public static TextQuery of(SearchWords asked) {
        String query = asked.words().stream().map(TextQuery::beginning).collect(Collectors.joining(" & "));
        return new TextQuery(asked.key(), asked.words(), query);
    }

    static String beginning(String word) {
        return word + ":*";
    }

    /** Nothing that could be found. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The parameters {@code :words} (the query), {@code :key}, and two patterns of search keys: {@code :exactly} of those
     * that have this as one of their names, {@code :beginning} of those that have a name beginning like this.
     */
    public Map<String, Object> params() {
        return Map.of("words", query, "key", key, "exactly", "%|" + key + "|%", "beginning", "%|" + key + "%");
    }
}
