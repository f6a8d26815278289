package org.mreza.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the answers are right: a fast wrong one fails the run. */
final class Checks {

    private static final Pattern ORGANIZATION = Pattern.compile("href=\"/organizations/([a-z0-9-]+)\"");
    private static final int SHOWN = 100;
    private static final int FIRST = 20;
    private static final double TYPOS_FOUND = 0.9;

    /** Every organization whose names have, for each word, one that begins so: nothing of indexes or limits in it. */
    private static final String BRUTE = """
            select slug from organization o where (
              select bool_and(exists (
                select from unnest(string_to_array(translate(o.search_key, '|', ' '), ' ')) w where w like q || '%'))
              from unnest(string_to_array(fold_key(?), ' ')) q)""";

    private final Visitor visitor;
    private final Connection connection;
    private final List<String> failed = new ArrayList<>();

    Checks(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    List<String> failed() {
        return failed;
    }

    /** Searches beside a look at each row. */
    String bruteForce(List<String> words) throws SQLException {
        int compared = 0;
        for (String typed : words) {
            Set<String> all = brute(typed);
            // What no name has is answered with what is near it.
            if (all.isEmpty()) continue;
            Set<String> found = found(typed);
            compared++;
            if (!all.containsAll(found)) failed.add("finds what does not have the words: " + typed);
            if (found.size() != Math.min(all.size(), SHOWN))
                failed.add(typed + ": " + found.size() + " found, " + all.size() + " there are");
        }
        return compared + " searches equal to a look at every row";
    }

    private Set<String> brute(String typed) throws SQLException {
        Set<String> slugs = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(BRUTE)) {
            statement.setString(1, typed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) slugs.add(rows.getString(1));
            }
        }
        return slugs;
    }

    /** In the order of the page. */
    private Set<String> found(String typed) {
        String page = visitor.read("/search?kind=ORGANIZATION&q=" + Visitor.encoded(typed))
                .text();
        int main = page.indexOf("<section");
        Matcher link = ORGANIZATION.matcher(main < 0 ? "" : page.substring(main));
        Set<String> slugs = new LinkedHashSet<>();
        while (link.find()) slugs.add(link.group(1));
        return slugs;
    }

    private List<String> first(String typed) {
        return found(typed).stream().limit(FIRST).toList();
    }

    /** The same answer to Cyrillic, Latin and plain letters. */
    String scripts(List<Words.Name> names) {
        int same = 0;
        for (Words.Name name : names) {
            List<String> cyrillic = first(shortened(name.cyrillic()));
            if (cyrillic.equals(first(shortened(name.latin()))) && cyrillic.equals(first(shortened(name.plain()))))
                same++;
            else failed.add("another answer in another script: " + name.latin());
        }
        return same + " of " + names.size() + " questions answered the same in three scripts";
    }

    /** The first word and the last: some have the same, so that there is an order to get right. */
    private static String shortened(String name) {
        return name.substring(0, name.indexOf(' ')) + " "
                + Words.Name.made(name).substring(0, 3);
    }

    /** One letter dropped, doubled up or taken for its neighbour. */
    String typos(List<Words.Name> names) {
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            Words.Name name = names.get(i);
            if (first(mistyped(Words.Name.made(name.plain()), i)).contains(name.slug())) found++;
        }
        if (found < TYPOS_FOUND * names.size()) failed.add("typos: only " + found + " of " + names.size());
        return found + " of " + names.size() + " organizations found in spite of one wrong letter";
    }

    private static String mistyped(String word, int kind) {
        int at = 1 + kind % Math.max(1, word.length() - 2);
        return switch (kind % 3) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
