package org.mreza.persistence.draft;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDrafts implements Drafts {

    private static final int LONGEST_ADDRESS = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Instant keep(Actor actor, String form, String content) {
        if (form.length() > LONGEST_ADDRESS || content.length() > LONGEST)
            throw new IllegalArgumentException("too long");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                insert into draft (account_id, form, content, kept_at) values (:account, :form, :content, :now)
                on conflict (account_id, form) do update set content = excluded.content, kept_at = excluded.kept_at""")
                .param("account", actor.account().value())
                .param("form", form)
                .param("content", content)
                .param("now", utc(now))
                .update();
        jdbc.sql("""
                delete from draft where account_id = :account and form in (
                  select form from draft where account_id = :account order by kept_at desc, form offset :most)""")
                .param("account", actor.account().value())
                .param("most", MOST)
                .update();
        return now;
    }

    @Override
    public Optional<Draft> find(Actor actor, String form) {
        return jdbc.sql("select form, content, kept_at from draft where account_id = :account and form = :form")
                .param("account", actor.account().value())
                .param("form", form)
                .query((row, n) -> new Draft(row.getString("form"), row.getString("content"), instant(row, "kept_at")))
                .optional();
    }

    @Override
    public void discard(Actor actor, String form) {
        jdbc.sql("delete from draft where account_id = :account and form = :form")
                .param("account", actor.account().value())
                .param("form", form)
                .update();
    }
}
