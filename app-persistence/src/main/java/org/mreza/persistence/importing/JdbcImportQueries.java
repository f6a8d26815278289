package org.mreza.persistence.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Role;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcImportQueries implements ImportQueries {

    private static final String SELECT = """
            select r.*, coalesce(o.name, s.name, l.name) as name,
              case when o.slug is not null then '/organizations/' || o.slug when s.slug is not null then '/services/' || s.slug end as address
            from import_row r join import i on i.id = r.import_id
            left join organization o on r.record = 'ORGANIZATION' and o.id = r.record_id
            left join service_at_location a on r.record = 'SERVICE_AT_LOCATION' and a.id = r.record_id
            left join service s on r.record in ('SERVICE', 'SERVICE_AT_LOCATION') and s.id = coalesce(a.service_id, r.record_id)
            left join location l on r.record = 'LOCATION' and l.id = r.record_id
            where r.import_id = :import and (i.account_id = :me or :all) and r.outcome = :outcome
            """;

    /** A location without a name is called by where it is. */
    private static final String NAMES = """
            select id, name from organization where id in (:ids)
            union all select id, name from service where id in (:ids)
            union all select id, coalesce(name, jsonb_build_object('source', 'en', 'en',
              coalesce(address, settlement, municipality_id, url, id::text))) from location where id in (:ids)
            union all select r.record_id, (select jsonb_object_agg(split_part(f.key, '.', 2), f.value)
                || jsonb_build_object('source', min(split_part(f.key, '.', 2)))
              from jsonb_each_text(r.facts) f where f.key like 'name.%')
            from import_row r where r.import_id = :import and r.outcome = 'NEW' and r.record_id in (:ids)
              and exists (select from jsonb_object_keys(r.facts) k where k like 'name.%')
            """;

    private final JdbcClient jdbc;

    JdbcImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of rows is known from the import. */
    @Override
    public Window<Row> rows(ImportId id, Outcome outcome, Actor actor, @Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2).filter(JdbcImportQueries::numbers).orElse(null);
        boolean back = cursor != null && cursor.backwards();
        String sql = SELECT
                + (cursor == null ? "" : " and (r.part, r.line) " + (back ? "<" : ">") + " (:part, :line)")
                + (back ? " order by r.part desc, r.line desc" : " order by r.part, r.line") + " limit "
                + Windows.ROWS;
        JdbcClient.StatementSpec asked = asking(sql, id, outcome, actor);
        if (cursor != null)
            asked.param("part", Integer.valueOf(cursor.keys().get(0)))
                    .param("line", Integer.valueOf(cursor.keys().get(1)));
        List<Row> rows = asked.query((row, n) -> row(row)).list();
        return Windows.of(rows, cursor, rows.size(), row ->
                new String[] {Integer.toString(row.part()), Integer.toString(row.line())});
    }

    private static boolean numbers(Cursor cursor) {
        return cursor.keys().stream().allMatch(key -> key.matches("\\d{1,9}"));
    }

    private JdbcClient.StatementSpec asking(String sql, ImportId id, Outcome outcome, Actor actor) {
        return jdbc.sql(sql)
                .param("import", id.value())
                .param("outcome", outcome.name())
                .param("me", actor.account().value())
                .param("all", actor.has(Role.ADMINISTRATOR));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("part"),
                row.getInt("line"),
                RecordKind.valueOf(row.getString("record")),
                Json.textOrNull(row.getString("name")),
                row.getString("address"),
                ImportJson.facts(row.getString("facts")),
                ImportJson.changes(row.getString("changes")),
                ImportJson.problems(row.getString("problems")),
                ImportJson.list(row.getString("cells")));
    }

    @Override
    @Transactional(readOnly = true, timeout = 120)
    public void eachRejected(ImportId id, Actor actor, Consumer<Row> to) {
        String sql = SELECT + " order by r.part, r.line";
        try (Stream<Row> rows =
                asking(sql, id, Outcome.REJECTED, actor).withFetchSize(500).query((row, n) -> row(row)).stream()) {
            rows.forEach(to);
        }
    }

    @Override
    public Map<UUID, LocalizedText> names(ImportId id, Collection<UUID> records) {
        Map<UUID, LocalizedText> names = new HashMap<>();
        jdbc.sql(NAMES).param("import", id.value()).param("ids", records).query(row -> {
            names.put(Rows.requiredUuid(row, "id"), Json.text(row.getString("name")));
        });
        return names;
    }
}
