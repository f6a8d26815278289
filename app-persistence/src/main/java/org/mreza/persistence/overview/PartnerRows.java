package org.mreza.persistence.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.overview.Partner;
import org.mreza.domain.overview.Partner.ContactSlot;
import org.mreza.domain.overview.Partners;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organizations by kind, a few of each, with the first of their contacts. */
@Repository
class PartnerRows {

    /** Those who are asked first come first. */
    private static final String KINDS = """
            {MUNICIPALITY_ADMINISTRATION,CENTRE_FOR_SOCIAL_WORK,PUBLIC_INSTITUTION,CIVIL_SOCIETY,COALITION,\
            LOCAL_AUTHORITIES_ASSOCIATION,MINISTRY,INTERNATIONAL,DONOR}""";

    private static final String SQL = """
            with ranked as (
              select o.id, o.slug, o.kind, o.name, o.seat_municipality_id,
                row_number() over (partition by o.kind
                  order by %s, o.id) place,
                count(*) over (partition by o.kind) total
              from organization o where o.state = 'ACTIVE' and (%s))
            select r.*, c.job, c.phone, c.email, p.name person
            from ranked r
            left join lateral (select c.job, c.phone, c.email, c.person_id from contact c
              where c.organization_id = r.id order by c.position limit 1) c on true
            left join person p on p.id = c.person_id
            where r.place <= :each
            order by array_position(cast(:kinds as text[]), r.kind), r.place""";

    private final JdbcClient jdbc;

    PartnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Partner partner, int total) {}

    /** @param which our own SQL, with the place as a parameter of that name in it */
    List<Partners> of(String which, String name, Object place, int each, Actor actor) {
        List<Row> rows = jdbc.sql(SQL.formatted(ReaderSql.byName("o.name", actor.language()), which))
                .param(name, place.toString())
                .param("each", each)
                .param("kinds", KINDS)
                .query((row, n) -> new Row(partner(row), row.getInt("total")))
                .list();
        Map<String, List<Row>> byKind = new LinkedHashMap<>();
        rows.forEach(row -> byKind.computeIfAbsent(row.partner().kind(), k -> new ArrayList<>())
                .add(row));
        return byKind.entrySet().stream()
                .map(e -> new Partners(
                        e.getKey(),
                        e.getValue().stream().map(Row::partner).toList(),
                        e.getValue().get(0).total()))
                .toList();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                new OrganizationId(row.getObject("id", java.util.UUID.class)),
                row.getString("slug"),
                row.getString("kind"),
                Json.text(row.getString("name")),
                Rows.municipality(row, "seat_municipality_id"),
                contact(row));
    }

    private static @Nullable ContactSlot contact(ResultSet row) throws SQLException {
        String job = row.getString("job");
        if (job == null) return null;
        return new ContactSlot(Json.text(job), row.getString("person"), row.getString("phone"), row.getString("email"));
    }
}
