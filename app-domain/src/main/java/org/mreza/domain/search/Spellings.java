package org.mreza.domain.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.TextFold;

/** Which other name of a thing to show beside the one that the reader sees. */
public final class Spellings {

    private Spellings() {}

    /**
     * Where the name shown does not have the words, the name that does, so that it is plain why the thing was found; else
     * the name as its owner writes it, where that is another.
     */
    public static Optional<String> beside(
            LocalizedText name, List<String> aliases, List<String> words, Language reader) {
        String shown = name.forReader(reader);
        if (!words.isEmpty() && missing(shown, words) > 0) {
            Optional<String> nearer = Stream.concat(name.all().stream(), aliases.stream())
                    .filter(other -> !other.equals(shown) && missing(other, words) < missing(shown, words))
                    .min(Comparator.comparingLong(other -> missing(other, words)));
            if (nearer.isPresent()) return nearer;
        }
        return Optional.of(name.original()).filter(original -> !sameLetters(original, shown));
    }

    private static long missing(String name, List<String> words) {
        List<String> own = List.of(TextFold.key(name).split(" "));
        return words.stream()
                .filter(word -> own.stream().noneMatch(o -> o.startsWith(word)))
                .count();
    }

    private static boolean sameLetters(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
