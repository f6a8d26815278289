package org.mreza.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What people type: taken from the names of some organizations, always the same ones. */
final class Words {

    private static final List<String> BROAD = List.of("centar", "Здружение", "udruženje", "помош", "starih", "dom");

    private final List<Name> names = new ArrayList<>();

    /** A name in three ways of writing, and where its organization is found. */
    record Name(String slug, String cyrillic, String latin, String plain) {

        /** The word that was made for it. */
        static String made(String name) {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    Words(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select slug, name ->> (name ->> 'source') written, aliases -> 0 ->> 'text' other,
                          aliases -> 1 ->> 'text' plain, name ->> 'source' = 'mk' cyrillic
                        from organization where slug ~ '^o[0-9]+$' order by md5(slug), slug limit 60""")) {
            while (rows.next()) {
                String written = rows.getString("written");
                String other = rows.getString("other");
                boolean cyrillic = rows.getBoolean("cyrillic");
                names.add(new Name(
                        rows.getString("slug"),
                        cyrillic ? written : other,
                        cyrillic ? other : written,
                        rows.getString("plain")));
            }
        }
    }

    List<Name> names() {
        return names;
    }

    List<String> word() {
        return names.stream().limit(10).map(name -> Name.made(name.latin())).toList();
    }

    List<String> beginning() {
        return names.stream()
                .skip(10)
                .limit(10)
                .map(name -> Name.made(name.cyrillic()).substring(0, 4))
                .toList();
    }

    List<String> broad() {
        return BROAD;
    }

    /** One that many have and one that few have, then two that many have. */
    List<String> two() {
        List<String> two = new ArrayList<>(List.of("centar mladih", "удружење жена", "kuca starih"));
        names.stream().skip(20).limit(5).forEach(name -> two.add("za " + Name.made(name.plain())));
        return two;
    }

    /** Letter by letter as somebody types: the first three, then four. */
    List<String> typed() {
        List<String> typed = new ArrayList<>();
        names.stream().skip(30).limit(8).map(name -> Name.made(name.latin())).forEach(word -> {
            typed.add(word.substring(0, 3));
            typed.add(word.substring(0, 4));
        });
        typed.add("цен");
        typed.add("udr");
        return typed;
    }
}
