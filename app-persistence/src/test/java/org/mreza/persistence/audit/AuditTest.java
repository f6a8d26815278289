package org.mreza.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditQueries.Change;
import org.mreza.domain.audit.AuditSeals;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class AuditTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ana", Language.MK, null, List.of());

    @Autowired
    Audit audit;

    @Autowired
    AuditQueries queries;

    @Autowired
    AuditSeals seals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void writes_what_differs_and_nothing_else() {
        Subject subject = Subject.of("organization", AccountId.next());
        audit.changed(ANA, subject, Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3", "c", "4"));
        audit.changed(ANA, subject, Map.of("a", "1"), Map.of("a", "1"));
        assertThat(queries.history(subject, 10))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.changes()).containsExactly(new Change("b", "2", "3"), new Change("c", null, "4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set hash = ''",
                "delete from audit_seal"
            })
    void only_grows_for_the_application_and_for_the_owner(String sql) throws Exception {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        try (Connection owner = owner()) {
            assertThatThrownBy(() -> owner.createStatement().execute(sql)).hasMessageContaining("only grows");
        }
    }

    @Test
    void a_sealed_day_shows_tampering() throws Exception {
        audit.created(ANA, Subject.of("meeting", AccountId.next()), Map.of("title", "one"));
        LocalDate tomorrow = LocalDate.now(Clock.system(ZoneOffset.UTC)).plusDays(1);
        seals.sealBefore(tomorrow);
        seals.sealBefore(tomorrow);
        assertThat(seals.verify()).singleElement().matches(AuditSeals.Seal::intact);
        try (Connection owner = owner()) {
            owner.createStatement().execute("alter table audit_entry disable trigger audit_entry_only_grows");
            owner.createStatement()
                    .execute("update audit_entry set changes = '{}' where id = (select max(id) from audit_entry)");
            owner.createStatement().execute("alter table audit_entry enable trigger audit_entry_only_grows");
        }
        assertThat(seals.verify()).singleElement().matches(seal -> !seal.intact());
    }

    private Connection owner() throws Exception {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }
}
