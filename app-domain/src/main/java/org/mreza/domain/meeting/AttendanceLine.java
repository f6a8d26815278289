package org.mreza.domain.meeting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;

/**
 * A line of attendance as people say it: "20 people from 5 municipalities", "Centre for social work Veles, 2 people",
 * "Ana from Bravura", "institutions from Kavadarci". Reads the numbers and who is meant, in every language of the
 * network; who that is, is looked up afterwards.
 *
 * @param who the name that is left when the numbers are taken out
 * @param person the name before "from", where the line reads like a person of an organization
 * @param of what stands after "from"
 * @param institutions whether it says "institutions (or representatives) from" somewhere
 */
public record AttendanceLine(
        String text,
        String who,
        @Nullable String person,
        @Nullable String of,
        boolean institutions,
        ApproximateCount people,
        ApproximateCount municipalities) {

    private static final String DOUBT =
            "(?<doubt>≈|~|околу|отприлике|око|oko|okolo|otprilike|rreth|afërsisht|about|around|some"
                    + "|(?<least>најмалку|барем|најмање|бар|najmanje|barem|bar|minimum|të paktën|at least))?\\s*";
    private static final String FROM = "(?:од|из|на|iz|nga|të|e|from|of)";
    private static final String REPRESENTATIVES =
            "претставни\\p{L}*|представни\\p{L}*|predstavni\\p{L}*|përfaqësues\\p{L}*|representatives?";
    private static final String PEOPLE = "(?:" + REPRESENTATIVES
            + "|луѓе|лиц[аеу]|учесни\\p{L}*|жени|мажи|људи|особ[аеу]|жене|ljudi|lic[aeu]|osob[aeu]|učesni\\p{L}*|sudioni\\p{L}*|žene"
            + "|njerëz|personat?|vetë|gra|pjesëmarrës\\p{L}*|people|persons?|women|men|participants?)";
    private static final String MUNICIPALITIES =
            "(?:општин\\p{L}*|opštin\\p{L}*|općin\\p{L}*|opcin\\p{L}*|opstin\\p{L}*|komuna\\p{L}*|bashki\\p{L}*|municipalities)";
    private static final String INSTITUTIONS = "(?:" + REPRESENTATIVES
            + "|институци\\p{L}*|установ\\p{L}*|institucij\\p{L}*|ustanov\\p{L}*|institucion\\p{L}*|institutions)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FROM_MUNICIPALITIES =
            Pattern.compile("\\b" + FROM + "\\s+" + DOUBT + "(?<n>\\d{1,3})\\s+" + MUNICIPALITIES + "\\b", FLAGS);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:,\\s*|\\(\\s*|\\b|^)?" + DOUBT + "(?<n>\\d{1,5})\\s*(?:" + PEOPLE + "\\b|(?=" + FROM + "\\s))\\)?",
            FLAGS);
    private static final Pattern TRAILING = Pattern.compile("[,(]\\s*" + DOUBT + "(?<n>\\d{1,5})\\s*\\)?\\s*$", FLAGS);
    private static final Pattern INSTITUTIONS_OF =
            Pattern.compile("^" + INSTITUTIONS + "\\s+(?:" + FROM + "\\s+)?(?<of>.+)$", FLAGS);
    private static final Pattern LEADING_FROM = Pattern.compile("^" + FROM + "\\s+", FLAGS);
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?<word>\\p{L}{2,13})\\s+(?=(?:" + PEOPLE + "|" + MUNICIPALITIES + "|" + FROM + ")\\b)", FLAGS);
    private static final Pattern PERSON_OF = Pattern.compile(
            "^(?<person>\\p{Lu}[\\p{L}.'-]*(?:\\s+\\p{Lu}[\\p{L}.'-]*){0,3})\\s+(?:од|из|iz|nga|from)\\s+(?<of>.+)$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Longer lines are cut: nobody says so much in one. */
    public static final int LONGEST = 300;

    public static AttendanceLine read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        String rest = IN_WORDS.matcher(text)
                .replaceAll(word -> NumberWords.figures(word.group(1)).orElse(word.group(1)) + " ");
        ApproximateCount municipalities = ApproximateCount.NOT_STATED;
        Matcher from = FROM_MUNICIPALITIES.matcher(rest);
        if (from.find()) {
            municipalities = count(from);
            rest = without(rest, from);
        }
        ApproximateCount people = ApproximateCount.NOT_STATED;
        for (Pattern pattern : List.of(COUNTED, TRAILING)) {
            Matcher counted = pattern.matcher(rest);
            if (people.isStated() || !counted.find()) continue;
            people = count(counted);
            rest = LEADING_FROM.matcher(without(rest, counted)).replaceFirst("");
        }
        return named(text, rest, people, municipalities);
    }

    /** The name that is looked up: what stands after "from", or all that is left. */
    public String named() {
        return of == null ? who : of;
    }

    private static AttendanceLine named(
            String text, String rest, ApproximateCount people, ApproximateCount municipalities) {
        Matcher institutions = INSTITUTIONS_OF.matcher(rest);
        if (institutions.matches())
            return new AttendanceLine(text, rest, null, institutions.group("of"), true, people, municipalities);
        Matcher person = PERSON_OF.matcher(rest);
        if (person.matches())
            return new AttendanceLine(
                    text, rest, person.group("person"), person.group("of"), false, people, municipalities);
        return new AttendanceLine(text, rest, null, null, false, people, municipalities);
    }

    private static ApproximateCount count(Matcher at) {
        int number = Integer.parseInt(at.group("n"));
        if (at.group("doubt") == null) return ApproximateCount.exactly(number);
        return at.group("least") == null ? ApproximateCount.about(number) : ApproximateCount.atLeast(number);
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end()))
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:(]+|[\\s,;:(]+$", "");
    }
}
