package org.mreza.persistence.meeting.minutes;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;
import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.minutes.Remark;
import org.mreza.domain.meeting.minutes.Remarks;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRemarks implements Remarks {

    private final JdbcClient jdbc;

    JdbcRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Approval at the same moment waits for it, or is waited for. */
    @Override
    public boolean add(Remark remark) {
        return jdbc.sql("""
                insert into minutes_remark (id, meeting_id, addressee_id, statement_id, about, before, text, state, made_at)
                select :id, m.meeting_id, :addressee, :statement, :about, :before, :text, :state, :now
                from minutes m where m.meeting_id = :meeting and m.state = 'OUT' for share of m""")
                        .param("id", remark.id())
                        .param("meeting", remark.meeting().value())
                        .param("addressee", remark.addressee())
                        .param("statement", remark.statement(), Types.OTHER)
                        .param("about", remark.about(), Types.VARCHAR)
                        .param("before", remark.before(), Types.VARCHAR)
                        .param("text", remark.text())
                        .param("state", remark.state().name())
                        .param("now", utc(remark.madeAt()))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> of(MeetingId meeting) {
        return jdbc.sql("select * from minutes_remark where meeting_id = :id order by made_at, id")
                .param("id", meeting.value())
                .query(JdbcRemarks::remark)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> by(UUID addressee) {
        return jdbc.sql("select * from minutes_remark where addressee_id = :id order by made_at, id")
                .param("id", addressee)
                .query(JdbcRemarks::remark)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Remark> find(UUID id) {
        return jdbc.sql("select * from minutes_remark where id = :id")
                .param("id", id)
                .query(JdbcRemarks::remark)
                .optional();
    }

    private static Remark remark(ResultSet row, int n) throws SQLException {
        return new Remark(
                Rows.requiredUuid(row, "id"),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                Rows.requiredUuid(row, "addressee_id"),
                Rows.uuid(row, "statement_id"),
                row.getString("about"),
                row.getString("before"),
                row.getString("text"),
                Remark.State.valueOf(row.getString("state")),
                row.getString("answer"),
                instant(row, "made_at"),
                instantOrNull(row, "decided_at"));
    }

    @Override
    public boolean decide(UUID id, Remark.State state, @Nullable String answer, AccountId by, Instant now) {
        return jdbc.sql("""
                update minutes_remark set state = :state, answer = :answer, decided_at = :now, decided_by = :by
                where id = :id and state = 'OPEN'""")
                        .param("state", state.name())
                        .param("answer", answer, Types.VARCHAR)
                        .param("now", utc(now))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnStatement> statements(MeetingId meeting, OrganizationId of) {
        return jdbc.sql("select id, speaker, text from statement"
                        + " where meeting_id = :meeting and organization_id = :of order by position")
                .param("meeting", meeting.value())
                .param("of", of.value())
                .query((row, n) ->
                        new OwnStatement(Rows.requiredUuid(row, "id"), row.getString("speaker"), row.getString("text")))
                .list();
    }
}
