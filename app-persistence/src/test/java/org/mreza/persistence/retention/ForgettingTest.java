package org.mreza.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.retention.Forgetting;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In these tests everything is kept for {@link #DAYS} days. */
@PersistenceTest
class ForgettingTest {

    private static final int DAYS = 10;
    private static final UUID ANA = UUID.randomUUID();

    @Autowired
    Forgetting forgetting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void ana() {
        empty();
        jdbc.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (:id, 'forgetting@river.example', 'Ana', 'MK', 'ACTIVE', 0, now())""").param("id", ANA).update();
    }

    @AfterEach
    void empty() {
        for (String table : List.of("submission", "draft", "account_link", "sign_in_throttle", "outbox"))
            jdbc.sql("delete from " + table).update();
        jdbc.sql("delete from organization where slug = 'forgetting'").update();
        jdbc.sql("delete from account where id = :id").param("id", ANA).update();
    }

    @Test
    void what_is_old_goes_and_the_rest_stays() {
        for (int age : List.of(DAYS - 1, DAYS + 1)) {
            insert("submission (key, account_id, at) values (gen_random_uuid(), :ana, :then)", age);
            insert("draft (account_id, form, content, kept_at) values (:ana, '/a/' || :age, 'a=b', :then)", age);
            insert("sign_in_throttle (email_hash, failures, last_failure_at) values ('h' || :age, 3, :then)", age);
            link(age, age < DAYS ? "RESET" : "INVITATION", "null");
            link(age, "RESET", ":then");
            letter("SENT", age);
            letter("DEAD", age);
            letter("WAITING", age);
        }
        forgetting.forget();
        assertThat(ages("submission", "at")).containsExactly(DAYS - 1);
        assertThat(ages("draft", "kept_at")).containsExactly(DAYS - 1);
        assertThat(ages("sign_in_throttle", "last_failure_at")).containsExactly(DAYS - 1);
        assertThat(ages("account_link", "created_at")).containsExactly(DAYS - 1, DAYS - 1);
        assertThat(ages("outbox where state <> 'WAITING'", "created_at")).containsExactly(DAYS - 1, DAYS - 1);
        assertThat(ages("outbox where state = 'WAITING'", "created_at")).containsExactly(DAYS - 1, DAYS + 1);
    }

    /** What an import proposed would be proposed again by the next one. */
    @Test
    void what_people_proposed_goes_once_it_was_decided_on_long_ago() {
        jdbc.sql(
                        "insert into organization (id, slug, name, kind, state, version, created_at, updated_at) values (:id,"
                                + " 'forgetting', '{\"source\":\"en\",\"en\":\"House\"}', 'CIVIL_SOCIETY', 'ACTIVE', 0, now(), now())")
                .param("id", UUID.randomUUID())
                .update();
        for (String closed : List.of("null", ":then"))
            for (String source : List.of("PROPOSAL", "IMPORT"))
                for (int age : List.of(DAYS - 1, DAYS + 1)) insert("""
                            change_proposal (id, organization_id, source, language, created_at, closed_at, version)
                            select gen_random_uuid(), id, '%s', 'EN', :then, %s, 0 from organization where slug = 'forgetting'""".formatted(source, closed), age);
        forgetting.forget();
        assertThat(ages("change_proposal where source = 'IMPORT'", "created_at"))
                .hasSize(4);
        assertThat(ages("change_proposal where source = 'PROPOSAL'", "created_at"))
                .containsExactly(DAYS - 1, DAYS - 1, DAYS + 1);
    }

    @Test
    void several_nodes_do_it_at_once() throws Exception {
        insert("""
                submission (key, account_id, at)
                select gen_random_uuid(), :ana, :then from generate_series(1, 5000)""", DAYS + 1);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> night = () -> {
                forgetting.forget();
                return true;
            };
            for (var node : nodes.invokeAll(List.of(night, night, night)))
                assertThat(node.get()).isTrue();
        } finally {
            nodes.shutdown();
        }
        // A node that found the last ones in the hands of another has left them to it.
        assertThat(ages("submission", "at")).isEmpty();
    }

    private void link(int age, String purpose, String ended) {
        insert("""
                account_link (id, account_id, purpose, token_hash, created_at, expires_at, ended_at)
                values (gen_random_uuid(), :ana, '%s', gen_random_uuid(), :then, :then + interval '1 hour', %s)""".formatted(purpose, ended), age);
    }

    private void letter(String state, int age) {
        insert("""
                outbox (id, kind, recipient, language, message_id, state, next_attempt_at, created_at, sent_at)
                values (gen_random_uuid(), 'membership', 'a@river.example', 'MK', gen_random_uuid(), '%s', :then, :then,
                  :then)""".formatted(state), age);
    }

    private void insert(String into, int age) {
        String then = "(now() - make_interval(days => " + age + "))";
        jdbc.sql("insert into "
                        + into.replace(":then", then)
                                .replace(":age", String.valueOf(age))
                                .replace(":ana", "'" + ANA + "'::uuid"))
                .update();
    }

    private List<Integer> ages(String table, String column) {
        return jdbc.sql("select (extract(epoch from now() - " + column + ") / 86400)::int age from " + table
                        + " order by 1")
                .query(Integer.class)
                .list();
    }
}
