package org.mreza.persistence.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What leads to a record, before it is merged. */
@Component
class Surroundings {

    private final JdbcClient jdbc;

    Surroundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Shelf, Integer> links(Mergeable kind, UUID record) {
        StringBuilder sql = new StringBuilder("select shelf, sum(n) as n from (select '' as shelf, 0 as n");
        for (Link link : Link.to(kind)) {
            if (link.way() == Link.Way.TAKE_OUT) continue;
            sql.append(" union all select '" + link.shelf() + "', count(*) from " + link.table() + " where "
                    + link.column() + " = :id");
        }
        Map<Shelf, Integer> links = new EnumMap<>(Shelf.class);
        jdbc.sql(sql + ") l where n > 0 group by shelf").param("id", record).query(row -> {
            links.put(Shelf.valueOf(row.getString(1)), row.getInt(2));
        });
        return links;
    }

    boolean circle(Mergeable kind, UUID one, UUID other) {
        String edges = kind == Mergeable.ORGANIZATION ? """
                select 'm' as sort, member_id as child, group_id as above from organization_membership
                union all select 'p', id, parent_id from organization where parent_id is not null""" : """
                select 's' as sort, id as child, succeeded_by as above from service where succeeded_by is not null""";
        return jdbc.sql("with recursive edge as (" + edges + """
                ), up (sort, id) as (
                  select sort, above from edge where child in (:one, :other) and above not in (:one, :other)
                  union select e.sort, e.above from up join edge e on e.sort = up.sort and e.child = up.id)
                select exists (select from up where id in (:one, :other))""")
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /** Whether a record has the id or the address of one that went. */
    boolean exists(Mergeable kind, Merge.Gone gone) {
        return jdbc.sql("select exists (select from " + kind.word() + " where slug = :slug or id = :id)")
                .param("slug", gone.slug())
                .param("id", gone.id())
                .query(Boolean.class)
                .single();
    }
}
