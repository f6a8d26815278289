package org.mreza.web.importing.file.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.shared.RuleBroken;

/** A record with the rows of other tables that belong to it. */
final class HsdsThing {

    private static final int MOST_PARTS = 1_000;

    private static final Set<String> OURS =
            Set.of("organization_kind", "service_type", "service_model", "target_group", "tag");

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

    /** The same; where none of our vocabularies is used, the names of the terms of others: some are words of ours. */
    String likely(String vocabulary) {
        if (all("attribute").anyMatch(said -> OURS.contains(said.get("link_type")))) return codes(vocabulary);
        String names = all("attribute")
                .flatMap(said -> Stream.of(said.get("term_name"), said.get("term_code")))
                .map(name -> name.replace('|', ' ').strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? "" : ImportField.GUESS + names;
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
