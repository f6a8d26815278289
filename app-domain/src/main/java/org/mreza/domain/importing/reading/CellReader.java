package org.mreza.domain.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;

/** Reads single cells into the words of histories: codes, ids and plain texts. */
final class CellReader {

    private static final int LINE = 300;
    private static final int PARAGRAPHS = 5_000;
    private static final int MOST = 100;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF\\u200B\\uFEFF]");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)");
    private static final Pattern APART = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern WORDS_APART = Pattern.compile("\\s*[;,\\n]\\s*");

    private final ImportWords words;
    private final PlaceBook places;

    CellReader(ImportWords words, PlaceBook places) {
        this.words = words;
        this.places = places;
    }

    /** Without what no column can hold, and without the mark that keeps text from being taken for a formula. */
    static String clean(String cell) {
        String text =
                CONTROLS.matcher(cell.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        text = text.replace('\u00a0', ' ').strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@|%".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** @throws RuleBroken that says why the cell cannot be read */
    String read(ImportField field, String cell) {
        return switch (field.shape()) {
            case LINE, OWN_ID, EXTERNAL_ID, REFERENCE -> shortEnough(cell.replace('\n', ' '), LINE);
            case PARAGRAPHS -> shortEnough(cell, PARAGRAPHS);
            case ALIASES -> list(cell);
            case WORD -> word(field.detail(), cell);
            case WORDS -> words(field.detail(), cell);
            case MUNICIPALITY -> municipality(cell);
            case COUNTRY -> one(cell, ids(places.countries(cell)));
            case AREAS -> areas(cell);
            case NUMBER -> number(cell);
            case DATE -> date(cell);
            case LATITUDE -> NumberCell.degrees(cell, 90);
            case LONGITUDE -> NumberCell.degrees(cell, 180);
            case WEBSITE -> Objects.requireNonNull(Reach.of(cell, null, null).website());
            case EMAIL -> Objects.requireNonNull(Reach.of(null, cell, null).email());
            case PHONE -> Objects.requireNonNull(Reach.of(null, null, cell).phone());
            case HOURS -> RecurrenceCell.isOne(cell) ? RecurrenceCell.rows(cell, places) : HoursCell.rows(cell);
            case EXCEPTIONS -> HoursCell.exceptions(cell);
        };
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) throw new RuleBroken("service.rule.too-long", longest);
        return text;
    }

    private static String list(String cell) {
        List<String> parts = parts(APART, cell);
        parts.forEach(part -> shortEnough(part, LINE));
        return String.join("; ", new TreeSet<>(parts));
    }

    private static List<String> parts(Pattern apart, String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : apart.split(cell, -1)) if (!part.isBlank()) parts.add(part.strip());
        if (parts.size() > MOST) throw new RuleBroken("service.rule.too-many", MOST);
        return parts;
    }

    private String word(String group, String cell) {
        if (cell.startsWith(ImportField.GUESS))
            return guessed(group, cell).findFirst().orElse("");
        return words.code(group, cell).orElseThrow(() -> new RuleBroken("importing.rule.word", quoted(cell)));
    }

    /** The words among several that are known. */
    private Stream<String> guessed(String group, String cell) {
        return Stream.of(cell.substring(ImportField.GUESS.length()).split("[|]", -1))
                .flatMap(word -> words.code(group, word.strip()).stream());
    }

    private String words(String group, String cell) {
        if (cell.startsWith(ImportField.GUESS))
            return guessed(group, cell).distinct().sorted().collect(Collectors.joining("; "));
        return words.code(group, cell)
                .orElseGet(() -> parts(WORDS_APART, cell).stream()
                        .map(part -> word(group, part))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    private static <T> List<String> ids(Set<T> found) {
        return found.stream().map(Object::toString).toList();
    }

    /** Formats that have several words for a place give them one after the other: the first that tells it counts. */
    private String municipality(String cell) {
        String[] ways = cell.split("\\s*[|]\\s*", -1);
        for (String way : ways) {
            Set<MunicipalityId> found = places.municipalities(way);
            if (found.size() == 1) return one(way, ids(found));
        }
        return one(ways[0], ids(places.municipalities(ways[0])));
    }

    private static String one(String cell, List<String> found) {
        if (found.isEmpty()) throw new RuleBroken("importing.rule.place", quoted(cell));
        if (found.size() > 1)
            throw new RuleBroken("importing.rule.place-ambiguous", quoted(cell), String.join(", ", found));
        return found.get(0);
    }

    private String areas(String cell) {
        return parts(APART, cell).stream().map(this::area).distinct().sorted().collect(Collectors.joining("; "));
    }

    private String area(String part) {
        Set<MunicipalityId> municipalities = places.municipalities(part);
        if (!municipalities.isEmpty()) return one(part, ids(municipalities));
        Set<String> regions = places.regions(part);
        if (!regions.isEmpty()) return one(part, List.copyOf(regions));
        return one(part, ids(places.countries(part)));
    }

    private static String number(String cell) {
        return String.valueOf(NumberCell.whole(cell));
    }

    private static String date(String cell) {
        if (ISO_DAY.matcher(cell).matches()) return LocalDate.parse(cell).toString();
        PartialDate date = PartialDateText.parse(cell);
        if (date.precision() != PartialDate.Precision.DAY) throw new RuleBroken("importing.rule.date");
        return date.earliest().map(LocalDate::toString).orElseThrow(() -> new RuleBroken("importing.rule.date"));
    }

    static String quoted(String cell) {
        String line = cell.replace('\n', ' ');
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
