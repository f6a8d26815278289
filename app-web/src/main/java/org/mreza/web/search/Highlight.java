package org.mreza.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mreza.domain.shared.TextFold;

/** Marks the beginnings of words that were found, in whatever script they stand. */
final class Highlight {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<String> words;

    /** @param words folded */
    Highlight(List<String> words) {
        this.words = words;
    }

    /** A piece of a text. */
    record Piece(String text, boolean marked) {}

    List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            int end = word.start() + found(word.group());
            if (end == word.start()) continue;
            add(pieces, text.substring(done, word.start()), false);
            add(pieces, text.substring(word.start(), end), true);
            done = end;
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) pieces.add(new Piece(text, marked));
    }

    /** How many letters at its beginning fold to one of the words; 0 where none do. */
    private int found(String word) {
        String whole = TextFold.key(word);
        return words.stream()
                .filter(whole::startsWith)
                .mapToInt(w -> lettersFor(w, word))
                .max()
                .orElse(0);
    }

    private static int lettersFor(String wanted, String word) {
        int least = 1;
        while (least < word.length() && !TextFold.key(word.substring(0, least)).startsWith(wanted)) least++;
        return Character.isHighSurrogate(word.charAt(least - 1)) ? word.length() : least;
    }
}
