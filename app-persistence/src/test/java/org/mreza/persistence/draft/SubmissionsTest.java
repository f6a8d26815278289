package org.mreza.persistence.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class SubmissionsTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ana", Language.MK, null, List.of());

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void eight_at_once_make_one_record() throws Exception {
        UUID key = UUID.randomUUID();
        AtomicInteger made = new AtomicInteger();
        Callable<String> send =
                () -> transactions.execute(t -> submissions.once(key, ANA, () -> "record " + made.incrementAndGet()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers =
                    threads.invokeAll(Stream.generate(() -> send).limit(8).toList());
            Set<String> results = answers.stream().map(SubmissionsTest::get).collect(Collectors.toSet());
            assertThat(results).containsExactly("record 1");
            assertThat(made).hasValue(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void one_that_failed_may_be_sent_again() {
        UUID key = UUID.randomUUID();
        assertThatThrownBy(() -> once(key, ANA, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(once(key, ANA, () -> "second")).isEqualTo("second");
    }

    @Test
    void a_key_belongs_to_one_account() {
        UUID key = UUID.randomUUID();
        once(key, ANA, () -> "hers");
        Actor other = new Actor(AccountId.next(), "Bojan", Language.MK, null, List.of());
        assertThatThrownBy(() -> once(key, other, () -> "his")).isInstanceOf(NotFound.class);
    }

    private String once(UUID key, Actor actor, java.util.function.Supplier<String> create) {
        return transactions.execute(t -> submissions.once(key, actor, create));
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
