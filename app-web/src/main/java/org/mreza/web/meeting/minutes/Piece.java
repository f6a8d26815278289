package org.mreza.web.meeting.minutes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of words that two texts share, or that stands in one of them only.
 *
 * @param mark empty for shared words, {@code del} for what is gone, {@code ins} for what is new
 */
public record Piece(String mark, String text) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");

    /** What became of a text, word by word. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, "", old.subList(at, delta.getSource().getPosition()));
            add(pieces, "del", delta.getSource().getLines());
            add(pieces, "ins", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, "", old.subList(at, old.size()));
        return pieces;
    }

    static List<Piece> same(String text) {
        return List.of(new Piece("", text));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(r -> r.group()).toList();
    }

    private static void add(List<Piece> pieces, String mark, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(mark, String.join("", words)));
    }
}
