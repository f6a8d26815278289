package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in quotes behind the word for a project or for a kind of organization. */
final class FindingTitles {

    private static final String OPEN = "[„“”«»\"]";
    private static final String QUOTED = OPEN + "\\s?(?<name>[^„“”«»\"\\n]{3,200}?)\\s?[“”„»«\"]";

    private static final Pattern PROJECT = Pattern.compile(
            "(?iU)(?:проект|пројек|projek|project)\\p{L}*(?:\\s+[\\p{L}-]+){0,3}?\\s*[:–-]?\\s*" + QUOTED);

    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?iU)(?<![\\p{L}])(?:здружени|организациј|фондациј|удружењ|центар|центр|мреж|коалициј|невладин|задруг|кооператив"
                    + "|udružen|organizacij|fondacij|centar|centr|mrež|koalicij|zadrug|shoqat|organizat|fondacion|qendr|rrjet"
                    + "|association|organi[sz]ation|foundation|network|coalition|cooperative|NGO|НВО|OJQ)\\p{L}*(?:\\s+[\\p{L}-]+){0,8}?\\s*"
                    + QUOTED);

    private FindingTitles() {}

    static List<Find> in(String text) {
        List<Find> found = new ArrayList<>();
        all(PROJECT, Find.Kind.PROJECT, text, true, found);
        all(ORGANIZATION, Find.Kind.NEW_ORGANIZATION, text, true, found);
        return found;
    }

    private static void all(Pattern pattern, Find.Kind kind, String text, boolean proposed, List<Find> found) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            String name = matcher.group("name").strip();
            Find find = new Find(kind, matcher.start("name"), matcher.end("name"), null, name, proposed);
            if (found.stream().noneMatch(find::overlaps)) found.add(find);
            from = matcher.end("name");
        }
    }
}
