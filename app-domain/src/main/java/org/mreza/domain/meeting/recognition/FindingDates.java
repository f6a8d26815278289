package org.mreza.domain.meeting.recognition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;

/** Dates as people write them in five languages: whole, partial, and from one to another. */
final class FindingDates {

    private static final String TO = "\\s*(?:[-‐-―−]|до|do|to|deri(?:\\s+më)?|и|i|dhe|and)\\s*";
    private static final String DAY = "(?<![\\p{L}\\d.,])\\d{1,2}";
    private static final String NTH = "(?:st|nd|rd|th|-?(?:ви|ри|ти|ми|тог|ог|tog|og))?\\.?";
    private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";

    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "[-/]\\d{1,2}[-/]\\d{1,2}(?!\\d)"),
            Pattern.compile("(?iU)" + DAY + "\\.?(?:\\s?\\d{1,2}\\.?)?(?:\\s?" + YEAR + "\\.?)?" + TO
                    + "\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?" + YEAR),
            Pattern.compile(DAY + "[./]\\s?\\d{1,2}[./]\\s?" + YEAR),
            Pattern.compile("(?iU)" + DAY + NTH + "\\s*(?<word>\\p{L}{3,12})" + TO + "\\d{1,2}" + NTH
                    + "\\s*\\p{L}{3,12}[,.]?\\s+(?:на\\s+)?" + YEAR),
            Pattern.compile("(?iU)" + DAY + NTH + "(?:" + TO + "\\d{1,2}" + NTH
                    + ")?\\s*(?:of\\s+)?(?<word>\\p{L}{3,12})[,.]?(?:\\s+(?:на\\s+)?" + YEAR + ")?"),
            Pattern.compile("(?iU)(?<![\\p{L}\\d])(?<word>\\p{L}{3,12})\\s+\\d{1,2}(?:st|nd|rd|th)?(?:" + TO
                    + "\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+" + YEAR),
            Pattern.compile("(?iU)(?<![\\p{L}\\d])(?<word>\\p{L}{3,12})\\s+(?:на\\s+)?" + YEAR),
            Pattern.compile("(?<![\\d.])" + YEAR + "\\.?\\s*(?:[-‐-―−]|до|do|to|deri)\\s*" + YEAR),
            Pattern.compile(DAY + "\\.(?:0[1-9]|1[0-2])(?![\\d.,]*\\d)"),
            Pattern.compile("(?iU)(?<![\\d.])" + YEAR + "(?=\\.?\\s*(?:годин|godin|год\\b|god\\b|г\\.|g\\.))"),
            Pattern.compile("(?iU)(?<=\\b(?:viti|vitin|vitit|in|во|из) )" + YEAR));

    private static final Pattern ISO = Pattern.compile("\\d{4}\\D\\d{1,2}\\D\\d{1,2}");
    private static final Pattern NTH_OF = Pattern.compile("(?iU)(?<=\\d)-?(?:ви|ри|ти|ми|тог|ог|tog|og)\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iU)^(\\p{L}+)\\s+(\\d{1,2}\\p{L}{0,2}" + TO + "\\d{1,2}\\p{L}{0,2}),?\\s+(\\d{4})$");

    private static final Set<String> SHORT_MONTHS = Set.of(
            "maj", "mai", "may", "jun", "jul", "jan", "feb", "apr", "aug", "sep", "okt", "oct", "nov", "dec", "dek");

    private FindingDates() {}

    static List<Find> in(String text) {
        List<Find> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Pattern pattern : WRITTEN) {
            Matcher matcher = pattern.matcher(text);
            boolean named = pattern.pattern().contains("<word>");
            while (matcher.find()) {
                if (named && !isMonth(matcher.group("word"))) continue;
                Find find = read(text, matcher.start(), matcher.end());
                if (find != null && find.takes(taken)) found.add(find);
            }
        }
        return found;
    }

    /** A short word in lower case may be any word. */
    private static boolean isMonth(String word) {
        if (word.length() <= 3) return SHORT_MONTHS.contains(TextFold.key(word));
        try {
            return PartialDateText.parse(word + " 2000").month() != null;
        } catch (RuleBroken notAMonth) {
            return false;
        }
    }

    private static @Nullable Find read(String text, int start, int end) {
        String written = text.substring(start, end).strip();
        int stop = start + text.substring(start, end).stripTrailing().length();
        while (",.".indexOf(text.charAt(stop - 1)) >= 0) stop--;
        String tidy = ISO.matcher(written).matches() ? written.replace('/', '-') : written.replace('/', '.');
        tidy = MONTH_FIRST
                .matcher(NTH_OF.matcher(tidy).replaceAll(""))
                .replaceAll("$2 $1 $3")
                .replaceAll("(?iU)\\s+(?:и|i|dhe|and|deri më|deri)\\s+", "-")
                .replaceAll("(?iU)\\s+(?:на|of)\\s+", " ")
                .replaceAll("[,.]+$", "")
                .replaceAll("(\\d)\\.\\s*([-‐-―−])", "$1$2");
        try {
            PartialDate date = PartialDateText.parse(tidy);
            boolean plausible = date.year() == null || (date.year() >= 1900 && date.year() <= 2100);
            boolean day = date.day() != null;
            return plausible
                    ? new Find(
                            Find.Kind.DATE,
                            start,
                            stop,
                            null,
                            PartialDateText.format(date, Language.EN).replaceAll("\\p{L}+", monthWord(tidy)),
                            day)
                    : null;
        } catch (RuleBroken | DateTimeException noDate) {
            return null;
        }
    }

    private static String monthWord(String tidy) {
        Matcher word = Pattern.compile("\\p{L}{3,}").matcher(tidy);
        return word.find() ? Matcher.quoteReplacement(word.group()) : "";
    }
}
