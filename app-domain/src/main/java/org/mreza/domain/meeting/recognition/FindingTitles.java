package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in quotes behind the word for a project or for a kind of organization. */
final class FindingTitles {

    /** Some close in one language what they open in another: what follows a word closes. */
    private static final String OPEN = "(?<![\\p{L}\\p{Nd}.!?])[„“”«»\"]";

    private static final String QUOTED = OPEN + "\\s?(?<name>[^„“”«»\"\\n]{3,200}?)\\s?[“”„»«\"]";

    private static final Pattern PROJECT = Pattern.compile(
            "(?iU)(?:проект|пројек|projek|project)\\p{L}*(?:\\s+[\\p{L}-]+){0,3}?\\s*[:–-]?\\s*" + QUOTED);

    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?iU)(?<![\\p{L}])(?:здружени|организациј|фондациј|удружењ|центар|центр|мреж|коалициј|невладин|задруг|кооператив"
                    + "|udružen|organizacij|fondacij|centar|centr|mrež|koalicij|zadrug|shoqat|organizat|fondacion|qendr|rrjet"
                    + "|association|organi[sz]ation|foundation|network|coalition|cooperative|NGO|НВО|OJQ)\\p{L}*(?:\\s+[\\p{L}-]+){0,8}?\\s*"
                    + QUOTED);

    /** Of institutions that are called after their town, and seldom put in quotes. */
    private static final Pattern OF_TOWN = Pattern.compile("(?U)(?<![\\p{L}])(?<what>"
            + "[Цц]ент(?:ар|ра|ру|ром|арот|рот)\\s+за\\s+социјал\\p{L}+\\s+(?:работ\\p{L}{0,2}|рад)"
            + "|[Cc]ent(?:ar|ra|ru|rom)\\s+za\\s+socijal\\p{L}+\\s+rad"
            + "|[Qq]end\\p{L}{1,4}\\s+për\\s+[Pp]unë\\s+[Ss]ociale"
            + "|[Cc]ent(?:re|er)\\s+for\\s+[Ss]ocial\\s+[Ww]ork"
            + "|(?:ЦСР|CSR|QPS)"
            + "|Црвен(?:и|иот|ог|ом)?\\s+[Кк]рст\\p{L}{0,2}|Crven(?:i|og|om)\\s+[Kk](?:rst|riž)\\p{L}{0,2}"
            + "|Kryq\\p{L}{1,3}\\s+(?:i|të|e)\\s+Kuq|Red\\s+Cross)"
            + "\\s*[–-]?\\s*(?:(?:на|од|во|u|у|i|në|të|e|of|in)\\s+)?(?<town>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)");

    private FindingTitles() {}

    static List<Find> in(String text) {
        List<Find> found = new ArrayList<>();
        all(PROJECT, Find.Kind.PROJECT, text, true, found);
        all(ORGANIZATION, Find.Kind.NEW_ORGANIZATION, text, true, found);
        Matcher institution = OF_TOWN.matcher(text);
        while (institution.find())
            found.add(new Find(
                    Find.Kind.NEW_ORGANIZATION,
                    institution.start("what"),
                    institution.end("what"),
                    null,
                    called(institution.group("what")) + " " + institution.group("town"),
                    true));
        return found;
    }

    /** As it is called when it is not spoken of in other cases. */
    private static String called(String institution) {
        return institution
                .replaceAll("\\s+", " ")
                .replaceFirst("(?U)^[Цц]ент\\p{L}+", "Центар")
                .replaceFirst("^[Cc]ent(?:ra|ru|rom)\\b", "Centar")
                .replaceFirst("(?U)^[Qq]end\\p{L}+", "Qendra")
                .replaceFirst("(?U)^Црвен\\p{L}*", "Црвен");
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
