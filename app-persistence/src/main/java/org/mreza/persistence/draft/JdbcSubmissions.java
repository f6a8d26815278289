package org.mreza.persistence.draft;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcSubmissions implements Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSubmissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unique key makes a second one wait until the first has ended, and then find what it made. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String once(UUID key, Actor actor, Supplier<String> create) {
        int begun = jdbc.sql("""
                insert into submission (key, account_id, at) values (:key, :account, :now) on conflict do nothing""")
                .param("key", key)
                .param("account", actor.account().value())
                .param("now", utc(clock.instant()))
                .update();
        if (begun == 0) return made(key, actor);
        String result = create.get();
        jdbc.sql("update submission set result = :result where key = :key")
                .param("result", result)
                .param("key", key)
                .update();
        return result;
    }

    private String made(UUID key, Actor actor) {
        return jdbc.sql("select result from submission where key = :key and account_id = :account")
                .param("key", key)
                .param("account", actor.account().value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
