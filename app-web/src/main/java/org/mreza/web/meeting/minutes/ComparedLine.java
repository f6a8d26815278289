package org.mreza.web.meeting.minutes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.meeting.minutes.Line;

/**
 * A line of two versions beside each other.
 *
 * @param text what changed, word by word and without its marks
 * @param blocks of a line that did not change
 */
public record ComparedLine(List<Piece> label, List<Piece> text, List<Prose.Block> blocks, boolean changed) {

    /** The lines of a part as they became: unchanged, changed word by word, gone, new. */
    static List<ComparedLine> between(List<Line> before, List<Line> after) {
        List<ComparedLine> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<Line> delta : DiffUtils.diff(before, after).getDeltas()) {
            before.subList(at, delta.getSource().getPosition()).forEach(line -> lines.add(same(line)));
            changed(lines, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        before.subList(at, before.size()).forEach(line -> lines.add(same(line)));
        return lines;
    }

    private static ComparedLine same(Line line) {
        return new ComparedLine(Piece.same(line.label()), Piece.same(line.text()), line.blocks(), false);
    }

    /** Lines that changed are paired by whose they are; what finds none is gone or new. */
    private static void changed(List<ComparedLine> lines, List<Line> old, List<Line> fresh) {
        List<Line> left = new ArrayList<>(fresh);
        for (Line line : old) {
            Line pair = left.stream()
                    .filter(l -> l.label().equals(line.label()))
                    .findFirst()
                    .orElse(null);
            if (pair == null) lines.add(only("del", line));
            else {
                left.remove(pair);
                lines.add(new ComparedLine(
                        Piece.same(line.label()),
                        Piece.between(Prose.plain(line.text()), Prose.plain(pair.text())),
                        List.of(),
                        true));
            }
        }
        left.forEach(line -> lines.add(only("ins", line)));
    }

    private static ComparedLine only(String mark, Line line) {
        return new ComparedLine(
                List.of(new Piece(mark, line.label())),
                List.of(new Piece(mark, Prose.plain(line.text()))),
                List.of(),
                true);
    }
}
