package org.mreza.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table on the console, and the same as CSV. */
final class Results {

    private static final String HEAD =
            "figure,goal,ratio,ratio_to_main,ratio_p95,spread,page_ms,page_p95_ms,compared_ms,compared_p95_ms,main_ms,statements,bytes";

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final PrintStream out;

    Results(PrintStream out) {
        this.out = out;
        out.printf(
                "%-34s %5s %6s %7s %6s %15s %8s %8s %8s %8s %8s %4s %7s%n",
                "figure", "goal", "ratio", "to main", "at p95", "spread", "page", "p95", "own SQL", "p95", "main",
                "sent", "bytes");
    }

    void add(Figure figure) {
        figures.add(figure);
        out.printf(
                Locale.ROOT,
                "%-34s %5s %6.2f %7.2f %6.2f %15s %8.1f %8.1f %8.1f %8.1f %8.1f %4d %7d%n",
                figure.name(),
                figure.goal() == 0 ? "" : String.valueOf(figure.goal()),
                figure.ratio(),
                figure.ratioToMain(),
                figure.ratioP95(),
                figure.spread(),
                figure.median(Figure.Round::firstMedian),
                figure.median(Figure.Round::firstP95),
                figure.median(Figure.Round::secondMedian),
                figure.median(Figure.Round::secondP95),
                figure.median(Figure.Round::main),
                figure.statements(),
                figure.bytes());
    }

    void note(String note) {
        notes.add(note);
        out.println(note);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Figure figure : figures)
            text.append(String.format(
                    Locale.ROOT,
                    "\"%s\",%s,%.2f,%.2f,%.2f,%s,%.2f,%.2f,%.2f,%.2f,%.2f,%d,%d%n",
                    figure.name(),
                    figure.goal() == 0 ? "" : figure.goal(),
                    figure.ratio(),
                    figure.ratioToMain(),
                    figure.ratioP95(),
                    figure.spread(),
                    figure.median(Figure.Round::firstMedian),
                    figure.median(Figure.Round::firstP95),
                    figure.median(Figure.Round::secondMedian),
                    figure.median(Figure.Round::secondP95),
                    figure.median(Figure.Round::main),
                    figure.statements(),
                    figure.bytes()));
        for (String note : notes)
            text.append('"').append(note.replace("\"", "\"\"")).append("\"\n");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
