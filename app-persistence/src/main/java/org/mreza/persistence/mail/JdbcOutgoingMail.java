package org.mreza.persistence.mail;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcOutgoingMail implements OutgoingMail {

    /** Longer than a sending can take. When a worker dies with a letter in hand, another takes it after this. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;

    JdbcOutgoingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Outgoing> take(Instant now) {
        return jdbc.sql("""
                update outbox set attempts = attempts + 1, next_attempt_at = :later
                where id = (
                  select id from outbox where state = 'WAITING' and next_attempt_at <= :now
                  order by next_attempt_at limit 1 for update skip locked)
                returning *""")
                .param("later", utc(now.plus(IN_HAND)))
                .param("now", utc(now))
                .query((row, n) -> outgoing(row))
                .optional();
    }

    @Override
    public void sent(UUID id, Instant now) {
        jdbc.sql("update outbox set state = 'SENT', sent_at = :now, last_error = null where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /** Tries again after 1, 2, 4, ... minutes. */
    @Override
    public void failed(UUID id, String error, Instant now) {
        jdbc.sql("""
                update outbox set last_error = :error,
                  state = case when attempts >= :tries then 'DEAD' else 'WAITING' end,
                  next_attempt_at = :now::timestamptz + make_interval(secs => :pause * power(2, attempts - 1))
                where id = :id and state = 'WAITING'""")
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("tries", TRIES)
                .param("now", utc(now))
                .param("pause", FIRST_PAUSE.toSeconds())
                .param("id", id)
                .update();
    }

    @Override
    public boolean retry(UUID id, Instant now) {
        return jdbc.sql("""
                update outbox set state = 'WAITING', attempts = 0, next_attempt_at = :now
                where id = :id and state = 'DEAD'""").param("now", utc(now)).param("id", id).update() == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Outgoing> find(UUID id) {
        return jdbc.sql("select * from outbox where id = :id")
                .param("id", id)
                .query((row, n) -> outgoing(row))
                .optional();
    }

    /** Ids sort by time. */
    @Override
    @Transactional(readOnly = true)
    public Window<Outgoing> list(State state, @Nullable String cursorText) {
        Cursor cursor = Cursor.byId(cursorText);
        boolean back = cursor != null && cursor.backwards();
        List<Outgoing> rows = jdbc.sql("""
                select * from outbox where state = :state and (:from::uuid is null or id %s :from)
                order by id %s limit %d""".formatted(back ? ">" : "<", back ? "asc" : "desc", Windows.ROWS))
                .param("state", state.name())
                .param("from", cursor == null ? null : cursor.id())
                .query((row, n) -> outgoing(row))
                .list();
        return Windows.of(rows, cursor, count(state), outgoing ->
                new String[] {outgoing.id().toString()});
    }

    @Override
    @Transactional(readOnly = true)
    public long count(State state) {
        return jdbc.sql("select count(*) from (select from outbox where state = :state limit :most) found")
                .param("state", state.name())
                .param("most", Windows.COUNTED)
                .query(Long.class)
                .single();
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        Letter letter = new Letter(
                row.getString("kind"),
                row.getString("recipient"),
                Language.valueOf(row.getString("language")),
                Json.map(row.getString("parameters")));
        return new Outgoing(
                row.getObject("id", UUID.class),
                letter,
                row.getString("message_id"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                row.getString("last_error"),
                instant(row, "created_at"),
                instantOrNull(row, "sent_at"));
    }
}
