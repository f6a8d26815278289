package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mreza.domain.shared.TextFold;

/** A word of the text, where it stands, and folded as names are; whether it begins with a capital or has nothing else. */
record Word(int start, int end, String folded, boolean capital, boolean upper) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = TextFold.key(word.group());
            if (!folded.isEmpty() && folded.indexOf(' ') < 0)
                words.add(new Word(
                        word.start(),
                        word.end(),
                        folded,
                        Character.isUpperCase(word.group().codePointAt(0)),
                        word.group().equals(word.group().toUpperCase(Locale.ROOT))));
        }
        return words;
    }

    /** Whether nothing but spaces, quotes and dashes stands between this word and the next. */
    boolean goesOn(Word next, String text) {
        if (next.start - end > 5) return false;
        for (int at = end; at < next.start; at++) if (",;:.!?\n()".indexOf(text.charAt(at)) >= 0) return false;
        return true;
    }
}
