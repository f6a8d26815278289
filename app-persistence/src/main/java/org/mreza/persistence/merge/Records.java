package org.mreza.persistence.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.Mergeable;
import org.mreza.persistence.merge.Catalogue.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Restores the record that went, and the fields of the one that stayed. */
@Component
class Records {

    private static final String AS_IT_WAS =
            "(select record from merge_step where merge_id = :merge and did = '%s' limit 1)";

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    Records(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** What it referred to and is gone since is left empty, or is what that became. */
    void restoreGone(Merge merge) {
        String table = merge.kind().word();
        String values = catalogue.columns(table).stream()
                .map(column -> value(column, catalogue.referencesOf(table)))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", catalogue.columns(table)) + ") select "
                        + values + " from jsonb_populate_record(null::" + table + ", "
                        + AS_IT_WAS.formatted("GONE") + ") r where not exists (select from " + table
                        + " o where o.slug = r.slug or o.id = r.id)")
                .param("merge", merge.id().value())
                .update();
    }

    private static String value(String column, List<Reference> references) {
        return references.stream()
                .filter(r -> r.column().equals(column))
                .findFirst()
                .map(r -> """
                        coalesce((select f.%1$s from %2$s f where f.%1$s = r.%3$s),
                          (select f.%1$s from merge_record m join %2$s f on f.%1$s::text = m.kept_id::text
                           where m.gone_id::text = r.%3$s::text and m.undone_at is null limit 1))""".formatted(r.key(), r.to(), column))
                .orElse("r." + column);
    }

    /** The values that are still as the merge left them. @return how many were changed since and stay */
    int restoreKept(Merge merge) {
        String table = merge.kind().word();
        List<String> changed = columns(merge, "b.value is distinct from a.value and n.value = a.value");
        changed.removeAll(List.of("version", "updated_at", "search_key", "search_words", "reach"));
        changed.retainAll(catalogue.columns(table));
        List<String> edited = columns(merge, "b.value is distinct from a.value and n.value is distinct from a.value");
        edited.removeAll(List.of("version", "updated_at", "search_key", "search_words", "reach", "confirmed_at"));
        String set = changed.stream().map(c -> c + " = b." + c + ", ").collect(Collectors.joining());
        jdbc.sql("update " + table + " k set " + set + "version = k.version + 1, updated_at = now()"
                        + " from jsonb_populate_record(null::" + table + ", " + AS_IT_WAS.formatted("BEFORE")
                        + ") b where k.id = :kept")
                .param("merge", merge.id().value())
                .param("kept", merge.keptId())
                .update();
        if (edited.remove("aliases")) fewerAliases(merge);
        return edited.size();
    }

    private List<String> columns(Merge merge, String condition) {
        return new ArrayList<>(jdbc.sql("select n.key from jsonb_each(" + AS_IT_WAS.formatted("BEFORE")
                        + ") b join jsonb_each(" + AS_IT_WAS.formatted("AFTER")
                        + ") a on a.key = b.key join (select to_jsonb(t) as now from "
                        + merge.kind().word()
                        + " t where t.id = :kept) k on true join jsonb_each(k.now) n on n.key = b.key where "
                        + condition)
                .param("merge", merge.id().value())
                .param("kept", merge.keptId())
                .query(String.class)
                .list());
    }

    /** Somebody wrote names since: only those that came with the merge go. */
    private void fewerAliases(Merge merge) {
        jdbc.sql("""
                update %s k set aliases = coalesce((
                  select jsonb_agg(x order by n) from jsonb_array_elements(k.aliases) with ordinality e (x, n)
                  where x ->> 'text' in (select y ->> 'text' from jsonb_array_elements(%s -> 'aliases') y)
                    or x ->> 'text' not in (select y ->> 'text' from jsonb_array_elements(%s -> 'aliases') y)), '[]')
                where k.id = :kept""".formatted(merge.kind().word(), AS_IT_WAS.formatted("BEFORE"), AS_IT_WAS.formatted("AFTER")))
                .param("merge", merge.id().value())
                .param("kept", merge.keptId())
                .update();
    }

    /** By which words and places it is found depends on the rows that moved. */
    void findAnew(Mergeable kind, UUID record) {
        String column = kind == Mergeable.ORGANIZATION ? "seat_municipality_id" : "organization_id";
        jdbc.sql("update %1$s set %2$s = %2$s where id = :id".formatted(kind.word(), column))
                .param("id", record)
                .update();
    }

    /** The address of the one that went is its own again. */
    void freeAddress(Merge merge) {
        jdbc.sql("delete from merged_address where merge_id = :merge")
                .param("merge", merge.id().value())
                .update();
    }
}
