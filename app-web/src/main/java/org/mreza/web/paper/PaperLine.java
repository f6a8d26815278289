package org.mreza.web.paper;

import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.PaperRow;
import org.mreza.web.frame.Reader;

/**
 * A paper in a list.
 *
 * @param title what it is, in the reader's language; its name where nobody said
 * @param described whether somebody did
 * @param facts kind, size and, of a picture, its measures
 */
public record PaperLine(
        PaperRow paper, String title, @Nullable String lang, boolean described, String facts) {

    private static final double KILOBYTE = 1024;

    public static PaperLine of(PaperRow paper, Reader reader) {
        boolean described = paper.description() != null;
        String kind = paper.kind().name() + ", " + size(paper.size(), reader);
        return new PaperLine(
                paper,
                described ? reader.text(paper.description()) : paper.name(),
                described ? reader.lang(paper.description()) : null,
                described,
                paper.isPicture() ? kind + ", " + paper.width() + " × " + paper.height() : kind);
    }

    private static String size(long bytes, Reader reader) {
        NumberFormat figures = NumberFormat.getInstance(reader.language().locale());
        boolean large = bytes >= KILOBYTE * KILOBYTE;
        figures.setMaximumFractionDigits(large ? 1 : 0);
        return large
                ? figures.format(bytes / KILOBYTE / KILOBYTE) + " MB"
                : figures.format(Math.max(1, bytes / KILOBYTE)) + " kB";
    }
}
