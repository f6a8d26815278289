package org.mreza.persistence.merge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Shelf;
import org.mreza.domain.shared.MergeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads every link from the record that goes to the one that stays. */
@Component
class Moving {

    private static final String HIGHER = "array_position(array['MEMBER', 'EDITOR', 'MANAGER'], ";

    /** Of two rows about the same place, the one that knows the hours is worth more. */
    private static final String WITHOUT_HOURS = """
            t.service_id = :kept and t.note is null
            and not exists (select from schedule h where h.service_at_location_id = t.id)
            and exists (select from service_at_location g join schedule h on h.service_at_location_id = g.id
              where g.service_id = :gone and g.location_id = t.location_id)""";

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Steps steps;

    Moving(JdbcClient jdbc, Catalogue catalogue, Steps steps) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.steps = steps;
    }

    void all(MergeId merge, Mergeable kind, UUID kept, UUID gone) {
        Map<String, UUID> both = Map.of("kept", kept, "gone", gone);
        for (Link link : Link.to(kind)) {
            switch (link.way()) {
                case TAKE_OUT -> steps.takeOut(merge, link, "t." + link.column() + " = :gone", Map.of("gone", gone));
                case ROLE -> {
                    raise(merge, link, both);
                    move(merge, kind, link, both);
                }
                case CLOSE_UP -> {
                    move(merge, kind, link, both);
                    closeUp(merge, link);
                }
                case MOVE, APPEND -> move(merge, kind, link, both);
            }
        }
    }

    private void move(MergeId merge, Mergeable kind, Link link, Map<String, UUID> both) {
        String leads = "t." + link.column() + " = :gone";
        takeOutBetweenThem(merge, kind, link, both);
        if (link.table().equals("service_at_location")) steps.takeOut(merge, link, WITHOUT_HOURS, both);
        for (List<String> beside : catalogue.besideInUniqueKeys(link.table(), link.column())) {
            if (link.way() == Link.Way.APPEND && beside.contains("position")) continue;
            steps.takeOut(
                    merge,
                    link,
                    leads + " and exists (select from " + link.table() + " k where k." + link.column() + " = :kept and "
                            + Steps.same(beside, "k", "t") + ")",
                    both);
        }
        steps.write(merge, "MOVED", link, leads, Map.of("gone", both.getOrDefault("gone", merge.value())));
        String position = link.way() == Link.Way.APPEND
                ? ", position = n.place + (select coalesce(max(position) + 1, 0) from " + link.table() + " where "
                        + link.column() + " = :kept)"
                : "";
        String from = link.way() == Link.Way.APPEND
                ? " from (select ctid as at, row_number() over (order by position) - 1 as place from " + link.table()
                        + " where " + link.column() + " = :gone) n"
                : "";
        jdbc.sql("update " + link.table() + " t set " + link.column() + " = :kept" + position + inside(kind, link)
                        + from + " where " + leads + (from.isEmpty() ? "" : " and t.ctid = n.at"))
                .params(both)
                .update();
    }

    /** Contacts that were not to be read outside the network are not to be so because somebody else publishes. */
    private static String inside(Mergeable kind, Link link) {
        if (link.shelf() != Shelf.CONTACTS) return "";
        String organization = kind == Mergeable.ORGANIZATION
                ? ":gone"
                : "(select s.organization_id from service s where s.id = :gone)";
        return ", published = t.published and (select o.published from organization o where o.id = " + organization
                + ")";
    }

    /** A row that ties the two to each other would tie the one to itself. */
    private void takeOutBetweenThem(MergeId merge, Mergeable kind, Link link, Map<String, UUID> both) {
        for (Link other : Link.to(kind))
            if (other.table().equals(link.table()) && !other.column().equals(link.column()))
                steps.takeOut(
                        merge, link, "t." + link.column() + " = :gone and t." + other.column() + " = :kept", both);
    }

    private void raise(MergeId merge, Link link, Map<String, UUID> both) {
        String higher = "t.organization_id = :kept and exists (select from membership g where g.organization_id = :gone"
                + " and g.account_id = t.account_id and " + HIGHER + "g.role) > " + HIGHER + "t.role))";
        steps.write(merge, "RAISED", link, higher, both);
        jdbc.sql("update membership t set role = (select g.role from membership g where g.organization_id = :gone"
                        + " and g.account_id = t.account_id) where " + higher)
                .params(both)
                .update();
    }

    /** The positions of a list run without gaps. */
    private void closeUp(MergeId merge, Link link) {
        jdbc.sql("""
                update %1$s t set position = -n.place from (
                  select meeting_id, position, row_number() over (partition by meeting_id order by position) as place from %1$s
                  where meeting_id in (select (record ->> 'meeting_id')::uuid from merge_step
                    where merge_id = :merge and table_name = '%1$s' and did = 'TAKEN_OUT')) n
                where n.meeting_id = t.meeting_id and n.position = t.position""".formatted(link.table())).param("merge", merge.value()).update();
        jdbc.sql("update " + link.table() + " set position = -position - 1 where position < 0")
                .update();
    }
}
