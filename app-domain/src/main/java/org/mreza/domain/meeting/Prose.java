package org.mreza.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with light marks, as people write it in letters: an empty line begins a paragraph, a line that begins with a
 * hyphen or a dot is an item of a list, {@code **bold**} and {@code _italic_} stress words. Nothing else means anything,
 * so that there is nothing to take out: what is shown are always these blocks and spans, never markup of the writer.
 */
public final class Prose {

    private static final Pattern ITEM = Pattern.compile("\\s{0,8}(?:[-–•*·])\\s+(.*)");
    private static final Pattern STRESS = Pattern.compile(
            "\\*\\*(?=\\S)(.{1,5000}?)(?<=\\S)\\*\\*|(?<![\\p{L}\\p{N}_])_(?=\\S)([^_\\n]{1,5000}?)(?<=\\S)_(?![\\p{L}\\p{N}_])");

    private Prose() {}

    /** A paragraph, or an item of a list. */
    public record Block(boolean item, List<Span> spans) {}

    /** A run of words. */
    public record Span(String text, boolean bold, boolean italic) {}

    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                flush(paragraph, blocks);
                blocks.add(new Block(true, spans(item.group(1))));
            } else if (line.isBlank()) flush(paragraph, blocks);
            else paragraph.add(line);
        }
        flush(paragraph, blocks);
        return blocks;
    }

    /** The words alone. */
    public static String plain(String text) {
        return of(text).stream()
                .map(b -> b.spans().stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static void flush(List<String> lines, List<Block> blocks) {
        if (lines.isEmpty()) return;
        blocks.add(new Block(false, spans(String.join("\n", lines))));
        lines.clear();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher stress = STRESS.matcher(text);
        int at = 0;
        while (stress.find()) {
            if (stress.start() > at) spans.add(new Span(text.substring(at, stress.start()), false, false));
            boolean bold = stress.group(1) != null;
            spans.add(new Span(bold ? stress.group(1) : stress.group(2), bold, !bold));
            at = stress.end();
        }
        if (at < text.length()) spans.add(new Span(text.substring(at), false, false));
        return spans;
    }
}
