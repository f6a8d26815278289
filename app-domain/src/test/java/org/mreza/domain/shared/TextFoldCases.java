package org.mreza.domain.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Stream;

/** The one table of texts and keys that the folding in Java and the folding in SQL are both held to. */
public final class TextFoldCases {

    /** What the key of a text is. */
    public record Case(String text, String key) {}

    private TextFoldCases() {}

    /** Every case as it stands in the table, and once more with its letters taken apart into letter and mark. */
    public static Stream<Case> all() {
        return lines().flatMap(line -> Stream.of(line, decomposed(line))).distinct();
    }

    private static Case decomposed(Case line) {
        return new Case(Normalizer.normalize(line.text(), Normalizer.Form.NFD), line.key());
    }

    private static Stream<Case> lines() {
        try (InputStream table = TextFoldCases.class.getResourceAsStream("/text-fold-cases.csv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(TextFoldCases::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case line(String line) {
        int comma = line.lastIndexOf(',');
        String text = line.substring(0, comma);
        return new Case(text.startsWith("\"") ? text.substring(1, text.length() - 1) : text, line.substring(comma + 1));
    }
}
