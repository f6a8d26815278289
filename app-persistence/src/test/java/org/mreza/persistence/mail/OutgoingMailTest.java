package org.mreza.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.mail.OutgoingMail.Outgoing;
import org.mreza.domain.mail.OutgoingMail.State;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "mreza.base-url=https://mreza.example/")
class OutgoingMailTest {

    private static final Letter LETTER = new Letter("membership", "ana@river.example", Language.MK, Map.of("a", "b"));

    @Autowired
    Outbox outbox;

    @Autowired
    OutgoingMail mail;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void two_workers_never_take_the_same_letter() throws Exception {
        for (int i = 0; i < 40; i++) transactions.executeWithoutResult(t -> outbox.post(LETTER));
        Callable<List<UUID>> worker = () -> {
            List<UUID> taken = new ArrayList<>();
            Optional<Outgoing> next = mail.take(Instant.now());
            while (next.isPresent()) {
                taken.add(next.get().id());
                next = mail.take(Instant.now());
            }
            return taken;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<UUID> all = new ArrayList<>();
            for (Future<List<UUID>> taken :
                    threads.invokeAll(Stream.generate(() -> worker).limit(4).toList())) all.addAll(taken.get());
            // Under locks of others a worker may see nothing to take; what is left is taken now.
            for (Optional<Outgoing> o = mail.take(Instant.now()); o.isPresent(); o = mail.take(Instant.now()))
                all.add(o.get().id());
            assertThat(all).hasSize(40);
            assertThat(new HashSet<>(all)).hasSize(40);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_letters_id_is_of_the_sites_host() {
        transactions.executeWithoutResult(t -> outbox.post(LETTER));
        assertThat(mail.take(Instant.now()).orElseThrow().messageId()).matches("<[0-9a-f-]{36}@mreza\\.example>");
    }

    @Test
    void waits_longer_after_each_failure_and_is_given_up_after_eight() {
        transactions.executeWithoutResult(t -> outbox.post(LETTER));
        Instant now = Instant.now();
        Duration before = Duration.ZERO;
        String messageId = null;
        for (int i = 1; i <= OutgoingMail.TRIES; i++) {
            Outgoing taken = mail.take(now).orElseThrow();
            assertThat(mail.take(now)).isEmpty();
            if (messageId != null) assertThat(taken.messageId()).isEqualTo(messageId);
            messageId = taken.messageId();
            mail.failed(taken.id(), "connection refused", now);
            Outgoing after = mail.find(taken.id()).orElseThrow();
            Duration pause = Duration.between(now, after.nextAttemptAt());
            assertThat(pause).isGreaterThan(before);
            before = pause;
            now = after.nextAttemptAt().plusSeconds(1);
            assertThat(after.state()).isEqualTo(i < OutgoingMail.TRIES ? State.WAITING : State.DEAD);
        }
        Outgoing dead = mail.list(State.DEAD, null).rows().get(0);
        assertThat(mail.take(now.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(mail.retry(dead.id(), now)).isTrue();
        assertThat(mail.take(now)).isPresent();
    }
}
