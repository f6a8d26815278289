package org.mreza.persistence.mail;

import static org.mreza.persistence.shared.Times.utc;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.AccountId;
import org.mreza.persistence.shared.Json;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String host;

    /** @param site public address of the site: letters are told apart by ids of its host */
    JdbcOutbox(JdbcClient jdbc, Clock clock, @Value("${mreza.base-url:http://localhost}") URI site) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.host = Objects.requireNonNullElse(site.getHost(), "localhost");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        UUID id = AccountId.next().value();
        jdbc.sql("""
                insert into outbox (id, kind, recipient, language, parameters, message_id, state, next_attempt_at, created_at)
                values (:id, :kind, :to, :language, :parameters::jsonb, :messageId, 'WAITING', :now, :now)""")
                .param("id", id)
                .param("kind", letter.kind())
                .param("to", letter.to())
                .param("language", letter.language().name())
                .param("parameters", Json.write(letter.parameters()))
                .param("messageId", "<" + id + "@" + host + ">")
                .param("now", utc(clock.instant()))
                .update();
    }
}
