package org.mreza.web.meeting.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mreza.domain.meeting.chain.Chain;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;

/**
 * The chain as boxes and lines: a column for each meeting, under it what it agreed and who does what; a line leads from
 * what was carried on to the meeting that took it on. The list under the picture says the same in full.
 */
public final class ChainPicture {

    private static final int COLUMN = 250;
    private static final int GAP = 70;
    private static final int BOX = 44;
    private static final int STEP = 54;
    private static final int INDENT = 18;
    private static final int FEW = 6;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<MeetingId, Integer> columns = new HashMap<>();
    private final Reader reader;
    private int height = BOX;

    /** @param kind names its look: meeting, conclusion, open, done, dropped, more */
    public record Box(String kind, int x, int y, int width, String text, String note) {}

    /** @param path as SVG writes it */
    public record Line(String kind, String path) {}

    ChainPicture(Chain chain, Reader reader) {
        this.reader = reader;
        for (Chain.Step step : chain.steps()) columns.put(step.id(), columns.size());
        chain.steps().forEach(this::column);
    }

    private void column(Chain.Step step) {
        int left = at(step.id());
        String held = step.held() == null ? reader.message("meeting.held.not-stated") : reader.date(step.held());
        String note = step.ordinal() == null ? held : reader.message("meeting.nth", step.ordinal()) + ", " + held;
        box("meeting", left, 1, COLUMN, reader.text(step.title()), note);
        int row = 1;
        for (Chain.Concluded conclusion : some(step.conclusions())) {
            hang(left, row);
            box("conclusion", left + INDENT, row * STEP + 1, COLUMN - INDENT, conclusion.text(), "");
            row = deeds(some(step.of(conclusion)), left, INDENT, row, row + 1);
        }
        deeds(some(step.others()), left, 0, 0, row);
    }

    private int deeds(List<Chain.Deed> deeds, int left, int indent, int under, int first) {
        int row = first;
        for (Chain.Deed deed : deeds) {
            int x = left + indent + INDENT;
            String down = "M" + (left + indent + 8) + " " + (under * STEP + 1 + BOX);
            lines.add(new Line("hangs", down + " V" + middle(row) + " H" + x));
            box(
                    look(deed),
                    x,
                    row * STEP + 1,
                    COLUMN - indent - INDENT,
                    deed.item().what(),
                    note(deed));
            carry(left, row, deed);
            row++;
        }
        return row;
    }

    private static String look(Chain.Deed deed) {
        return deed.item().state().isClosed() ? deed.item().state().name().toLowerCase(Locale.ROOT) : "open";
    }

    private String note(Chain.Deed deed) {
        String state = reader.message("meeting.action-state." + deed.item().state());
        return deed.hasEvidence() ? state + ", " + reader.message("chain.evidence") : state;
    }

    /** Only to the first meeting that took it on: the rest of the way is the same. */
    private void carry(int left, int row, Chain.Deed deed) {
        int from = left + COLUMN;
        deed.carriedTo().stream()
                .filter(columns::containsKey)
                .map(this::at)
                .filter(to -> to > from)
                .min(Integer::compare)
                .ifPresent(to -> lines.add(new Line("carried", bend(from, row, to))));
    }

    private static String bend(int from, int row, int to) {
        String bend = " " + (to - GAP / 2) + " ";
        return "M" + from + " " + middle(row) + " H" + (to - GAP) + " C" + bend + middle(row) + bend + middle(0) + " "
                + to + " " + middle(0);
    }

    private void hang(int left, int row) {
        lines.add(new Line("hangs", "M" + (left + 8) + " " + (1 + BOX) + " V" + middle(row) + " H" + (left + INDENT)));
    }

    private static int middle(int row) {
        return row * STEP + 1 + BOX / 2;
    }

    private int at(MeetingId meeting) {
        return columns.getOrDefault(meeting, 0) * (COLUMN + GAP) + 1;
    }

    private static <T> List<T> some(List<T> all) {
        return all.size() <= FEW ? all : all.subList(0, FEW);
    }

    private void box(String kind, int x, int y, int width, String text, String note) {
        int letters = (width - 20) / 8;
        String cut =
                text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
        boxes.add(new Box(kind, x, y, width, cut, note));
        height = Math.max(height, y + BOX + 1);
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Line> lines() {
        return lines;
    }

    public int boxHeight() {
        return BOX;
    }

    public int width() {
        return columns.size() * (COLUMN + GAP) - GAP + 2;
    }

    public int height() {
        return height;
    }
}
