package org.mreza.persistence.audit;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcAuditQueries implements AuditQueries {

    private static final String SELECT =
            "select *, (select o.name from organization o where o.id = audit_entry.organization_id) organization_name"
                    + " from audit_entry";

    private static final String MATCHES = """
            (:who::text is null or strpos(lower(actor_name), lower(:who)) > 0)
            and (:type::text is null or subject_type = :type) and (:id::text is null or subject_id = :id)
            and (:action::text is null or action = :action)
            and (:from::timestamptz is null or at >= :from) and (:to::timestamptz is null or at < :to)
            """;

    private final JdbcClient jdbc;

    JdbcAuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<AuditEntry> find(AuditFilter filter, @Nullable String cursorText) {
        Cursor cursor = Cursor.parse(cursorText, 1)
                .filter(c -> c.keys().get(0).matches("\\d{1,18}"))
                .orElse(null);
        boolean back = cursor != null && cursor.backwards();
        String sql = SELECT + " where " + MATCHES
                + " and (:after::bigint is null or id %s :after) order by id %s limit %d"
                        .formatted(back ? ">" : "<", back ? "asc" : "desc", Windows.ROWS);
        List<AuditEntry> rows = params(jdbc.sql(sql), filter)
                .param(
                        "after",
                        cursor == null ? null : Long.valueOf(cursor.keys().get(0)))
                .query((row, n) -> entry(row))
                .list();
        return Windows.of(rows, cursor, count(filter), entry -> new String[] {Long.toString(entry.id())});
    }

    private long count(AuditFilter filter) {
        String sql = "select count(*) from (select from audit_entry where " + MATCHES + " limit :most) found";
        return params(jdbc.sql(sql), filter)
                .param("most", Windows.COUNTED)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true, timeout = 120)
    public void each(AuditFilter filter, Consumer<AuditEntry> consumer) {
        String sql = SELECT + " where " + MATCHES + " order by id desc";
        try (Stream<AuditEntry> entries =
                params(jdbc.sql(sql).withFetchSize(500), filter).query((row, n) -> entry(row)).stream()) {
            entries.forEach(consumer);
        }
    }

    @Override
    public List<AuditEntry> history(Subject subject, int limit) {
        return jdbc.sql(SELECT
                        + " where subject_type = :type and subject_id = :id order by at desc, id desc limit :limit")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<String> actions() {
        return List.of(
                "CREATED",
                "CHANGED",
                "DELETED",
                "EXPORTED",
                "REFUSED",
                "SIGNED_IN",
                "SIGNED_OUT",
                "SIGN_IN_FAILED",
                "SIGN_IN_LOCKED",
                "PASSWORD_CONFIRMED",
                "INVITED",
                "RESET_SENT");
    }

    /** Jumps from one type to the next in the index, however long the log is. */
    @Override
    public List<String> types() {
        return jdbc.sql("""
                with recursive types as (
                  select min(subject_type) type from audit_entry
                  union all
                  select (select min(subject_type) from audit_entry where subject_type > type) from types
                  where type is not null)
                select type from types where type is not null""").query(String.class).list();
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, AuditFilter filter) {
        LocalDate to = filter.to();
        return sql.param("who", orNull(filter.who()))
                .param("type", orNull(filter.subjectType()))
                .param("id", orNull(filter.subjectId()))
                .param("action", orNull(filter.action()))
                .param("from", startOf(filter.from()))
                .param("to", startOf(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : utc(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                instant(row, "at"),
                row.getString("account_id"),
                row.getString("actor_name"),
                row.getString("organization_id"),
                Json.textOrNull(row.getString("organization_name")),
                row.getString("action"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                Changes.read(row.getString("changes")),
                row.getString("remote_address"),
                row.getString("request_id"));
    }
}
