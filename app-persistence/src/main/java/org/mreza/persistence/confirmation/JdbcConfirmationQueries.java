package org.mreza.persistence.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.confirmation.ConfirmationQueries;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One statement. Everybody in the network reads all records, so no actor narrows it. */
@Component
@Transactional(readOnly = true)
class JdbcConfirmationQueries implements ConfirmationQueries {

    private static final String SERVICES = """
            select 'service' as type, s.id, s.slug, s.name, o.name as keeper, s.reach, s.confirmed_at, s.due_on,
              coalesce(s.phone, o.phone) as phone, coalesce(s.email, o.email) as email
            from service s join organization o on o.id = s.organization_id
            where s.status not in ('INACTIVE', 'CLOSED') and o.state = 'ACTIVE' and s.reach && p.places and %s""";

    private static final String ORGANIZATIONS = """
            select 'organization' as type, o.id, o.slug, o.name, cast(null as jsonb) as keeper,
              array['m' || o.seat_municipality_id] as reach, o.confirmed_at, o.due_on, o.phone, o.email
            from organization o where o.state = 'ACTIVE' and 'm' || o.seat_municipality_id = any (p.places) and %s""";

    private static final String SQL = """
            with p as materialized (select case when cast(:municipality as text) is not null then array['m' || :municipality]
                else (select array_agg('m' || municipality_id) || array['r' || :region] from municipality_region
                  where region_id = :region) end as places),
            stale as materialized (select r.* from p cross join lateral (%s) r)
            select k.*, (select count(*) from (select from stale limit %d) c) as total,
              (select substr(place, 2) from unnest(k.reach) place, p where place = any (p.places) and place like 'm%%'
               order by place limit 1) as municipality
            from stale k %s order by k.due_on%s, k.id%s limit %d""";

    private final JdbcClient jdbc;

    JdbcConfirmationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<StaleRow> stale(
            RegionId region, StaleFilter filter, LocalDate today, Actor actor, @Nullable String cursorText) {
        Cursor cursor = Cursor.parse(cursorText, 2)
                .filter(JdbcConfirmationQueries::sound)
                .orElse(null);
        boolean back = cursor != null && cursor.backwards();
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("region", region.value());
        params.put(
                "municipality",
                filter.municipality() == null ? null : filter.municipality().value());
        params.put("today", today);
        params.put("soon", today.plusDays(Confirmation.ASKED_BEFORE));
        if (cursor != null) {
            params.put("due", LocalDate.parse(cursor.keys().get(0)));
            params.put("id", UUID.fromString(cursor.keys().get(1)));
        }
        String way = back ? " desc" : "";
        String sql = SQL.formatted(
                records(filter),
                Windows.COUNTED,
                cursor == null ? "" : "where (k.due_on, k.id) " + (back ? "<" : ">") + " (:due, :id)",
                way,
                way,
                Windows.ROWS);
        return Windows.of(
                jdbc.sql(sql).params(params).query((row, n) -> hit(row)).list(), cursor);
    }

    private static String records(StaleFilter filter) {
        String need = switch (filter.need()) {
            case OVERDUE -> "%1$s.due_on < :today";
            case SOON -> "%1$s.due_on between :today and :soon";
            case NEVER -> "%1$s.confirmed_at is null";
        };
        String services = SERVICES.formatted(need.formatted("s"));
        String organizations = ORGANIZATIONS.formatted(need.formatted("o"));
        if ("service".equals(filter.type())) return services;
        if ("organization".equals(filter.type())) return organizations;
        return services + " union all " + organizations;
    }

    private static boolean sound(Cursor cursor) {
        try {
            LocalDate.parse(cursor.keys().get(0));
            UUID.fromString(cursor.keys().get(1));
            return true;
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static Windows.Hit<StaleRow> hit(ResultSet row) throws SQLException {
        StaleRow stale = new StaleRow(
                Subject.of(row.getString("type"), row.getString("id")),
                row.getString("slug"),
                Json.text(row.getString("name")),
                Json.textOrNull(row.getString("keeper")),
                Rows.municipality(row, "municipality"),
                Times.instantOrNull(row, "confirmed_at"),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                row.getString("phone"),
                row.getString("email"));
        return new Windows.Hit<>(
                stale,
                row.getLong("total"),
                stale.dueOn().toString(),
                stale.record().id());
    }
}
