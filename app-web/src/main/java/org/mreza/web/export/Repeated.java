package org.mreza.web.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Words that stand in many rows of a file: kinds, days, places. Each is put together once, and no more are kept than there are such. */
public final class Repeated<K> {

    private static final int KEPT = 10_000;

    private final Map<K, String> made = new HashMap<>();
    private final Function<K, String> words;

    public Repeated(Function<K, String> words) {
        this.words = words;
    }

    public String of(K key) {
        String known = made.get(key);
        if (known != null) return known;
        String text = words.apply(key);
        if (made.size() < KEPT) made.put(key, text);
        return text;
    }
}
