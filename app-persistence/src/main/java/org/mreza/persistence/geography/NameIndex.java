package org.mreza.persistence.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.TextFold;

/** Finds places by folded name: the name itself, then names that begin so, then names that hold all the words. */
final class NameIndex<T> {

    private record Entry<T>(T place, List<String> keys) {}

    private record Hit<T>(T place, int rank, int length) {}

    private final List<Entry<T>> entries;

    NameIndex(Collection<T> places, Function<T, LocalizedText> name, Function<T, List<Alias>> aliases) {
        entries = places.stream()
                .map(place -> new Entry<>(
                        place,
                        Stream.concat(
                                        name.apply(place).all().stream(),
                                        aliases.apply(place).stream().map(Alias::text))
                                .map(TextFold::key)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** @param first comes before others that match as well */
    List<T> find(String words, int limit, Predicate<T> first) {
        String key = TextFold.key(words);
        if (key.isEmpty()) return List.of();
        List<String> parts = List.of(key.split(" "));
        return entries.stream()
                .map(entry -> hit(entry, key, parts))
                .filter(hit -> hit.rank() < 4)
                .sorted(Comparator.comparingInt((Hit<T> h) -> h.rank())
                        .thenComparing(h -> !first.test(h.place()))
                        .thenComparingInt(Hit::length))
                .limit(limit)
                .map(Hit::place)
                .toList();
    }

    private Hit<T> hit(Entry<T> entry, String key, List<String> parts) {
        int best = 4;
        int length = Integer.MAX_VALUE;
        for (String name : entry.keys()) {
            int rank = rank(name, key, parts);
            if (rank < best || (rank == best && name.length() < length)) {
                best = rank;
                length = name.length();
            }
        }
        return new Hit<>(entry.place(), best, length);
    }

    private static int rank(String name, String key, List<String> parts) {
        if (name.equals(key)) return 0;
        if (name.startsWith(key)) return 1;
        List<String> words = List.of(name.split(" "));
        boolean all = parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
        return all ? 2 : 4;
    }
}
