package org.mreza.persistence.retention;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Instant;
import org.mreza.domain.retention.Expired;
import org.mreza.domain.retention.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcExpired implements Expired {

    private final JdbcClient jdbc;

    JdbcExpired(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(timeout = 120)
    public int delete(Kept kept, Instant olderThan) {
        Where where = where(kept);
        String sql = """
                delete from %1$s where (%2$s) in (
                  select %2$s from %1$s where %3$s limit :most for update skip locked)""".formatted(where.table(), where.key(), where.old());
        return jdbc.sql(sql)
                .param("than", utc(olderThan))
                .param("most", AT_ONCE)
                .update();
    }

    private record Where(String table, String key, String old) {}

    private static Where where(Kept kept) {
        return switch (kept) {
            case SUBMISSION_KEYS -> new Where("submission", "key", "at < :than");
            case DRAFTS -> new Where("draft", "account_id, form", "kept_at < :than");
            case LINKS -> new Where("account_link", "id", "coalesce(ended_at, expires_at) < :than");
            case SIGN_IN_TRIES ->
                new Where(
                        "sign_in_throttle",
                        "email_hash",
                        "last_failure_at < :than and coalesce(locked_until < :than, true)");
            case SENT_LETTERS -> new Where("outbox", "id", "state = 'SENT' and sent_at < :than");
            case INVITEES ->
                new Where(
                        "invitee",
                        "id",
                        "meeting_id in (select p.meeting_id from meeting_plan p where p.ends_at < :than)");
            case IMPORTS ->
                new Where(
                        "import",
                        "id",
                        "coalesce(landed_at, moved_at) < :than and state not in ('CHECKING', 'LANDING')");
            case CLOSED_PROPOSALS -> new Where("change_proposal", "id", "closed_at < :than and source = 'PROPOSAL'");
            case DIGEST_LINKS -> new Where("digest_link", "id", "expires_at < :than");
            case DIGEST_LETTERS -> new Where("digest_letter", "week, email_hash", "written_at < :than");
            case GIVEN_UP_LETTERS -> new Where("outbox", "id", "state = 'DEAD' and next_attempt_at < :than");
            case MERGED_RECORDS ->
                new Where(
                        "merge_step",
                        "merge_id, position",
                        "merge_id in (select id from merge_record where merged_at < :than)");
        };
    }
}
