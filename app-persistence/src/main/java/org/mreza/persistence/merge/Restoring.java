package org.mreza.persistence.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.Shelf;
import org.mreza.domain.shared.MergeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads the links back, and puts back what was taken out. What was changed in between stays as it is. */
@Component
class Restoring {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    Restoring(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** @return how much of each shelf stays with the one that was kept */
    Map<Shelf, Integer> links(Merge merge) {
        Map<Shelf, Integer> left = new EnumMap<>(Shelf.class);
        for (Link link : Link.to(merge.kind())) {
            if (link.way() == Link.Way.TAKE_OUT) continue;
            int lost = leadBack(merge, link);
            if (lost > 0) left.merge(link.shelf(), lost, Integer::sum);
        }
        lower(merge);
        putBack(merge.id());
        return left;
    }

    private int leadBack(Merge merge, Link link) {
        List<Long> lost = jdbc.sql(backSql(link))
                .param("merge", merge.id().value())
                .param("kept", merge.keptId())
                .param("gone", merge.gone().id())
                .query(Long.class)
                .list();
        if (link.way() == Link.Way.APPEND && catalogue.key(link.table()).contains("position")) {
            closeUp(link, merge.keptId());
        }
        if (!lost.isEmpty() && link.own())
            jdbc.sql("update merge_step set did = 'TAKEN_OUT' where merge_id = :merge and position in (:lost)")
                    .param("merge", merge.id().value())
                    .param("lost", lost)
                    .update();
        return lost.size();
    }

    /** Moves the rows that are still as the merge left them; answers the steps of the others. */
    private String backSql(Link link) {
        List<String> key = new ArrayList<>(catalogue.key(link.table()));
        boolean byContent = key.contains("position") && link.way() == Link.Way.APPEND;
        if (byContent) key = new ArrayList<>(catalogue.columns(link.table()));
        if (byContent) key.removeAll(List.of("position", "published"));
        key.remove(link.column());
        String position = byContent ? ", position = w.position" + asBefore(link) : "";
        return """
                with wanted as materialized (
                  select s.position as step, (jsonb_populate_record(null::%1$s, s.record)).* from merge_step s
                  where s.merge_id = :merge and s.table_name = '%1$s' and s.column_name = '%2$s' and s.did = 'MOVED'),
                at as materialized (
                  select w.step, (select x.ctid from %1$s x where x.%2$s = :kept and %3$s limit 1) as place from wanted w),
                back as (
                  update %1$s t set %2$s = :gone%4$s from wanted w join at on at.step = w.step
                  where t.ctid = at.place returning w.step)
                select step from wanted where step not in (select step from back)""".formatted(link.table(), link.column(), Steps.same(key, "x", "w"), position);
    }

    private static String asBefore(Link link) {
        return link.shelf() == Shelf.CONTACTS ? ", published = w.published" : "";
    }

    private void closeUp(Link link, UUID kept) {
        jdbc.sql(
                        "update %1$s t set position = -n.place from (select ctid as at, row_number() over (order by position) as place from %1$s where %2$s = :kept) n where t.ctid = n.at"
                                .formatted(link.table(), link.column()))
                .param("kept", kept)
                .update();
        jdbc.sql("update " + link.table() + " set position = -position - 1 where position < 0")
                .update();
    }

    private void lower(Merge merge) {
        jdbc.sql("""
                update membership t set role = s.record ->> 'role' from merge_step s
                where s.merge_id = :merge and s.did = 'RAISED' and t.organization_id = :kept
                  and t.account_id = (s.record ->> 'account_id')::uuid
                  and t.role = (select g.record ->> 'role' from merge_step g where g.merge_id = s.merge_id
                    and g.table_name = 'membership' and g.did = 'TAKEN_OUT' and g.record ->> 'account_id' = s.record ->> 'account_id')""")
                .param("merge", merge.id().value())
                .param("kept", merge.keptId())
                .update();
    }

    private void putBack(MergeId merge) {
        jdbc.sql(
                        "select position, table_name from merge_step where merge_id = :merge and did = 'TAKEN_OUT' order by position")
                .param("merge", merge.value())
                .query((row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(step -> putBack(merge, step.getKey(), step.getValue()));
    }

    /** Only where everything that it refers to is still there, and nothing has taken its place. */
    private void putBack(MergeId merge, long step, String table) {
        boolean list = table.equals("meeting_organization");
        String columns = String.join(", ", catalogue.columns(table));
        if (list) makeRoom(merge, step);
        String there = catalogue.referencesOf(table).stream()
                .map(r -> "(r." + r.column() + " is null or exists (select from " + r.to() + " f where f." + r.key()
                        + " = r." + r.column() + "))")
                .collect(Collectors.joining(" and "));
        jdbc.sql("insert into " + table + " (" + columns + ") select "
                        + catalogue.columns(table).stream().map(c -> "r." + c).collect(Collectors.joining(", "))
                        + " from merge_step s cross join lateral jsonb_populate_record(null::" + table
                        + ", s.record) r where s.merge_id = :merge and s.position = :step and "
                        + (there.isEmpty() ? "true" : there) + " on conflict do nothing")
                .param("merge", merge.value())
                .param("step", step)
                .update();
    }

    /** Those at its place in the list and after it move one down. */
    private void makeRoom(MergeId merge, long step) {
        jdbc.sql("""
                update meeting_organization t set position = -t.position - 2 from merge_step s
                where s.merge_id = :merge and s.position = :step and t.meeting_id = (s.record ->> 'meeting_id')::uuid
                  and t.position >= (s.record ->> 'position')::int""").param("merge", merge.value()).param("step", step).update();
        jdbc.sql("update meeting_organization set position = -position - 1 where position < 0")
                .update();
    }
}
