package org.mreza.persistence.practice.replication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.practice.replication.Replication;
import org.mreza.domain.practice.replication.ReplicationId;
import org.mreza.domain.practice.replication.ReplicationQueries;
import org.mreza.domain.practice.replication.ReplicationStage;
import org.mreza.domain.practice.replication.ReplicationStep;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for every question. */
@Repository
class JdbcReplicationQueries implements ReplicationQueries {

    private static final String ROWS = """
            select r.id, r.version, r.municipality_id, o.id as organization_id, o.slug, o.name, o.kind, o.seat_municipality_id,
              t.stage, t.since_year, t.since_month, t.since_day, t.note
            from replication r
            join replication_step t on t.replication_id = r.id
            left join organization o on o.id = r.organization_id
            left join municipality m on m.id = r.municipality_id
            cross join lateral (select array_position(array['RUNNING', 'PREPARING', 'COMMITTED', 'INTERESTED', 'STOPPED'], l.stage) as rank
              from replication_step l where l.replication_id = r.id order by l.position desc limit 1) now
            where %s order by now.rank, %s, r.id, t.position""";

    private final JdbcClient jdbc;

    JdbcReplicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> of(String model, Actor actor) {
        return rows("r.service_model_code = :asked", model, actor);
    }

    @Override
    public Optional<Row> find(ReplicationId id, Actor actor) {
        return rows("r.id = :asked", id.value(), actor).stream().findFirst();
    }

    private List<Row> rows(String which, Object asked, Actor actor) {
        String name = ReaderSql.text("coalesce(m.name, o.name)", actor.language()) + " "
                + ReaderSql.collate(actor.language());
        Map<UUID, Row> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS.formatted(which, name)).param("asked", asked).query(row -> {
            rows.merge(Rows.requiredUuid(row, "id"), row(row), JdbcReplicationQueries::joined);
        });
        return List.copyOf(rows.values());
    }

    private static Row joined(Row before, Row next) {
        List<ReplicationStep> steps = new ArrayList<>(before.steps());
        steps.addAll(next.steps());
        return new Row(before.id(), before.version(), before.municipality(), before.organization(), steps);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReplicationId(Rows.requiredUuid(row, "id")),
                row.getInt("version"),
                Rows.municipality(row, "municipality_id"),
                taker(row),
                List.of(new ReplicationStep(
                        ReplicationStage.valueOf(row.getString("stage")),
                        new DatePoint(
                                Rows.number(row, "since_year"),
                                Rows.number(row, "since_month"),
                                Rows.number(row, "since_day")),
                        Json.textOrNull(row.getString("note")))));
    }

    private static @Nullable Taker taker(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "organization_id");
        if (id == null) return null;
        return new Taker(
                new OrganizationId(id),
                row.getString("slug"),
                Json.text(row.getString("name")),
                Organization.Kind.valueOf(row.getString("kind")),
                Rows.municipality(row, "seat_municipality_id"));
    }

    @Override
    public boolean exists(String model, Replication.Who who) {
        return jdbc.sql("""
                select exists (select from replication r where r.service_model_code = :model
                  and r.municipality_id is not distinct from :municipality
                  and r.organization_id is not distinct from :organization)""")
                .param("model", model)
                .param(
                        "municipality",
                        who.municipality() == null ? null : who.municipality().value(),
                        Types.VARCHAR)
                .param(
                        "organization",
                        who.organization() == null ? null : who.organization().value(),
                        Types.OTHER)
                .query(Boolean.class)
                .single();
    }
}
