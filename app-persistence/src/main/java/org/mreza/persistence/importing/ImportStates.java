package org.mreza.persistence.importing;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Instant;
import java.util.Set;
import org.mreza.domain.importing.Import;
import org.mreza.domain.shared.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves imports from state to state, each only from where it should be; part of the transaction of the caller. */
@Component
class ImportStates {

    private final JdbcClient jdbc;

    ImportStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean move(ImportId id, Set<Import.State> from, Import.State to, Instant now) {
        return jdbc.sql("""
                update import set state = :to, moved_at = :now, trouble = null, trouble_arguments = '{}', done = 0, total = 0
                where id = :id and state in (:from)""")
                        .param("to", to.name())
                        .param("now", utc(now))
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    boolean release(ImportId id, Instant now) {
        return jdbc.sql("""
                update import set lease = null, leased_until = null, done = 0, total = 0
                where id = :id and state in ('CHECKING', 'LANDING') and leased_until < :now""").param("id", id.value()).param("now", utc(now)).update() == 1;
    }

    boolean remove(ImportId id, Instant now) {
        return jdbc.sql("""
                delete from import where id = :id
                and (state not in ('CHECKING', 'LANDING') or lease is null or leased_until < :now)""").param("id", id.value()).param("now", utc(now)).update() == 1;
    }
}
