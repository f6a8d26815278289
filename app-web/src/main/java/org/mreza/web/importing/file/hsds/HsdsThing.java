package org.mreza.web.importing.file.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.shared.RuleBroken;

/** A record with the rows of other tables that belong to it. */
final class HsdsThing {

    private static final int MOST_PARTS = 1_000;

    private final HsdsRecord main;
    private final List<HsdsRecord> parts = new ArrayList<>(4);

    HsdsThing(HsdsRecord main) {
        this.main = main;
    }

    void add(HsdsRecord part) {
        if (parts.size() >= MOST_PARTS)
            throw new RuleBroken("importing.rule.hsds-too-many-parts", main.get("id"), MOST_PARTS);
        parts.add(part);
    }

    HsdsRecord main() {
        return main;
    }

    String get(String field) {
        return main.get(field);
    }

    Stream<HsdsRecord> all(String table) {
        return parts.stream().filter(part -> part.table().equals(table));
    }

    /** A field of the first row of a table that has it. */
    String first(String table, String field) {
        return all(table)
                .map(part -> part.get(field))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The codes that are said of it out of one of our vocabularies. */
    String codes(String vocabulary) {
        return String.join(
                "; ",
                all("attribute")
                        .filter(said -> said.get("link_type").equals(vocabulary))
                        .map(said -> said.get("term_code"))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
