package org.mreza.persistence.merge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.shared.MergeId;
import org.mreza.persistence.merge.Catalogue.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down rows as they are, before a merge touches them. Tables and columns are ours, never of a request. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    Steps(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** The rows {@code t} of a table for which the condition holds. */
    void write(MergeId merge, String did, Link link, String condition, Map<String, UUID> params) {
        write(merge, did, link.table(), link.column(), condition, params);
    }

    void write(MergeId merge, String did, String table, String column, String condition, Map<String, UUID> params) {
        jdbc.sql("insert into merge_step (merge_id, table_name, column_name, did, record) select :merge, '" + table
                        + "', '" + column + "', :did, to_jsonb(t) from " + table + " t where " + condition)
                .param("merge", merge.value())
                .param("did", did)
                .params(params)
                .update();
    }

    /** The same, and then they go, with what goes with them. */
    void takeOut(MergeId merge, Link link, String condition, Map<String, UUID> params) {
        write(merge, "TAKEN_OUT", link, condition, params);
        for (Reference child : catalogue.referencesTo(link.table()))
            if (child.cascades())
                write(
                        merge,
                        "TAKEN_OUT",
                        child.table(),
                        child.column(),
                        "t." + child.column() + " in (select p." + child.key() + " from " + link.table() + " p where "
                                + condition.replace("t.", "p.") + ")",
                        params);
        jdbc.sql("delete from " + link.table() + " t where " + condition)
                .params(params)
                .update();
    }

    /** Conditions that two rows have the same in these columns. */
    static String same(List<String> columns, String one, String other) {
        return columns.stream()
                .map(c -> one + "." + c + " is not distinct from " + other + "." + c)
                .collect(Collectors.joining(" and ", columns.isEmpty() ? "true" : "", ""));
    }
}
