package org.mreza.persistence.merge;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Alikes;
import org.mreza.domain.merge.Mergeable;
import org.mreza.persistence.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAlikes implements Alikes {

    private static final long LOOKING = 7_201_020;

    /** What was being written during the last look is looked at again. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    JdbcAlikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(timeout = 600)
    public void look(Mergeable kind, boolean everything, Instant now) {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(:what)")
                .param("what", kind == Mergeable.ORGANIZATION ? LOOKING : LOOKING + 1)
                .query(Boolean.class)
                .single()) return;
        Instant since = everything ? Instant.EPOCH : since(kind);
        if (changed(kind, since)) {
            jdbc.sql(
                            "delete from %1$s_alike where first_id in (select id from %1$s where updated_at >= :since) or second_id in (select id from %1$s where updated_at >= :since)"
                                    .formatted(kind.word()))
                    .param("since", utc(since))
                    .update();
            jdbc.sql(AlikeSql.of(kind) + " on conflict do nothing")
                    .param("since", utc(since))
                    .update();
        }
        jdbc.sql(
                        "insert into alike_look (kind, looked_at) values (:kind, :now) on conflict (kind) do update set looked_at = excluded.looked_at")
                .param("kind", kind.name())
                .param("now", utc(now))
                .update();
    }

    private Instant since(Mergeable kind) {
        return jdbc.sql("select looked_at from alike_look where kind = :kind")
                .param("kind", kind.name())
                .query((row, n) -> Times.instant(row, "looked_at").minus(OVERLAP))
                .optional()
                .orElse(Instant.EPOCH);
    }

    private boolean changed(Mergeable kind, Instant since) {
        return jdbc.sql("select exists (select from " + kind.word() + " where updated_at >= :since)")
                .param("since", utc(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void sayDifferent(Mergeable kind, UUID one, UUID other, Actor actor, Instant now) {
        jdbc.sql(
                        "insert into " + kind.word()
                                + "_not_alike (first_id, second_id, said_by, said_by_name, said_at)"
                                + " values (least(:one, :other), greatest(:one, :other), :by, :name, :now) on conflict do nothing")
                .param("one", one)
                .param("other", other)
                .param("by", actor.account().value())
                .param("name", actor.name())
                .param("now", utc(now))
                .update();
    }

    @Override
    public boolean unsayDifferent(Mergeable kind, UUID one, UUID other) {
        return jdbc.sql(
                                "delete from " + kind.word()
                                        + "_not_alike where first_id = least(:one, :other) and second_id = greatest(:one, :other)")
                        .param("one", one)
                        .param("other", other)
                        .update()
                > 0;
    }
}
