package org.mreza.persistence.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.confirmation.AskingLetters;
import org.mreza.domain.confirmation.ConfirmationAsk;
import org.mreza.domain.confirmation.ConfirmationAsks;
import org.mreza.domain.confirmation.ConfirmationQueries;
import org.mreza.domain.confirmation.ConfirmationQueries.Need;
import org.mreza.domain.confirmation.ConfirmationQueries.StaleFilter;
import org.mreza.domain.confirmation.ConfirmationQueries.StaleRow;
import org.mreza.domain.confirmation.DueRecord;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ConfirmationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate UNTIL = TODAY.plusDays(14);
    private static final RegionId PELAGONIA = RegionId.of("mk-pelagonia");
    private static final Actor ANYBODY =
            new Actor(AccountId.next(), "Проба", Language.MK, null, List.of(Grant.administrator()));

    @Autowired
    ConfirmationAsks asks;

    @Autowired
    AskingLetters letters;

    @Autowired
    ConfirmationQueries queries;

    @Autowired
    SearchQueries search;

    @Autowired
    JdbcClient jdbc;

    private final OrganizationId house = new OrganizationId(UUID.randomUUID());

    @BeforeEach
    void aHouse() {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, country_id, confirmed_at, version, created_at, updated_at)
                values (:id, 'kukja', '{"source":"mk","mk":"Куќа крај Црна"}', 'CIVIL_SOCIETY', 'ACTIVE', :seat, 'mk',
                  '2025-01-01T10:00:00Z', 0, now(), now())""").param("id", house.value()).param("seat", bitola()).update();
    }

    private String bitola() {
        return jdbc.sql("select municipality_id from municipality_region where region_id = :region order by 1 limit 1")
                .param("region", PELAGONIA.value())
                .query(String.class)
                .single();
    }

    private void service(String name, @Nullable String confirmed, String status) {
        jdbc.sql("""
                insert into service (id, slug, organization_id, name, service_type_code, status, confirmed_at, version, created_at, updated_at)
                values (gen_random_uuid(), 's-' || gen_random_uuid(), :house, jsonb_build_object('source', 'mk', 'mk', cast(:name as text)),
                  (select min(code) from service_type), :status, cast(:confirmed as timestamptz), 0, '2026-11-01T10:00:00Z', now())""")
                .param("house", house.value())
                .param("name", name)
                .param("status", status)
                .param("confirmed", confirmed)
                .update();
    }

    @Test
    void nobody_is_asked_without_an_address_and_all_that_is_due_is_asked_at_once() {
        service("Совет", "2026-05-01T10:00:00Z", "ACTIVE");
        service("Засолниште", "2026-06-01T10:00:00Z", "TEMPORARILY_CLOSED");
        service("Затворено", "2026-01-01T10:00:00Z", "CLOSED");
        service("Ново", null, "ACTIVE");
        assertThat(asks.due(TODAY, UNTIL, null, 100)).doesNotContain(house);
        letters.ask(house, TODAY, UNTIL);
        assertThat(letterParameters()).isEmpty();
        jdbc.sql("update organization set email = 'kukja@example.org' where id = :id")
                .param("id", house.value())
                .update();
        assertThat(asks.due(TODAY, UNTIL, null, 100)).contains(house);
        assertThat(asks.dueOf(house, TODAY, UNTIL))
                .extracting(d -> d.name().original() + " " + d.stage())
                .containsExactly("Куќа крај Црна LAPSED", "Совет LAPSED", "Засолниште AHEAD");
        letters.ask(house, TODAY, UNTIL);
        assertThat(letterParameters()).hasSize(1).first().asString().contains("\"count\": \"3\"");
        assertThat(asks.due(TODAY, UNTIL, null, 100)).doesNotContain(house);
        letters.ask(house, TODAY, UNTIL);
        assertThat(letterParameters()).hasSize(1);
    }

    @Test
    void a_service_with_a_contact_of_its_own_is_asked_about_there() {
        service("Совет", "2026-05-01T10:00:00Z", "ACTIVE");
        service("Засолниште", "2026-05-02T10:00:00Z", "ACTIVE");
        jdbc.sql("""
                insert into service_contact (service_id, position, job, email, published)
                select id, 0, '{"source":"mk","mk":"Координаторка"}'::jsonb, 'Sovet@example.org', false from service
                where organization_id = :house and name ->> 'mk' = 'Совет'""").param("house", house.value()).update();
        assertThat(asks.due(TODAY, UNTIL, null, 100)).contains(house);
        letters.ask(house, TODAY, UNTIL);
        assertThat(recipients()).containsExactly("sovet@example.org");
        assertThat(asks.due(TODAY, UNTIL, null, 100)).doesNotContain(house);
        jdbc.sql("update organization set email = 'kukja@example.org' where id = :id")
                .param("id", house.value())
                .update();
        letters.ask(house, TODAY, UNTIL);
        assertThat(recipients()).containsExactlyInAnyOrder("sovet@example.org", "kukja@example.org");
    }

    private List<String> recipients() {
        return jdbc.sql(
                        "select recipient from outbox where kind = 'confirmation' and parameters->>'organization' = 'Куќа крај Црна'")
                .query(String.class)
                .list();
    }

    private List<String> letterParameters() {
        return jdbc.sql(
                        "select parameters::text from outbox where kind = 'confirmation' and parameters->>'organization' = 'Куќа крај Црна'")
                .query(String.class)
                .list();
    }

    @Test
    void of_two_nodes_one_asks() {
        DueRecord due = asks.dueOf(house, TODAY, UNTIL).get(0);
        Instant now = Instant.parse("2026-11-22T08:00:00Z");
        ConfirmationAsk first = new ConfirmationAsk(UUID.randomUUID(), due.record(), now.plusSeconds(60), null);
        ConfirmationAsk second = new ConfirmationAsk(UUID.randomUUID(), due.record(), now.plusSeconds(60), null);
        assertThat(asks.add(first, due, "one", now)).isTrue();
        assertThat(asks.add(second, due, "two", now)).isFalse();
        assertThat(asks.findByTokenHash("one").map(ConfirmationAsk::record)).contains(due.record());
        assertThat(asks.findByTokenHash("two")).isEmpty();
    }

    @Test
    void the_contact_is_reached_in_the_language_of_the_account_else_of_the_name() {
        assertThat(asks.contactOf(house)).isEmpty();
        jdbc.sql(
                        "insert into contact (organization_id, position, job, email) values (:id, 0, '{\"source\":\"mk\",\"mk\":\"Раководител\"}', 'Ana.Kukja@example.org')")
                .param("id", house.value())
                .update();
        assertThat(asks.contactOf(house).orElseThrow().language()).isEqualTo(Language.MK);
        jdbc.sql(
                        "insert into account (id, email, name, language, state, version, created_at) values (gen_random_uuid(), 'ana.kukja@example.org', 'Ana', 'SQ', 'ACTIVE', 0, now())")
                .update();
        assertThat(asks.contactOf(house).orElseThrow().language()).isEqualTo(Language.SQ);
    }

    @Test
    void what_is_stale_in_a_region_comes_window_by_window_in_one_statement() {
        for (int i = 0; i < 120; i++) service("Услуга " + i, "2026-0" + (1 + i % 4) + "-01T10:00:00Z", "ACTIVE");
        StaleFilter all = new StaleFilter(Need.OVERDUE, null, null);
        List<StaleRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            var counted = SqlCount.of(() -> queries.stale(PELAGONIA, all, TODAY, ANYBODY, from));
            assertThat(counted.count()).isEqualTo(1);
            Window<StaleRow> window = queries.stale(PELAGONIA, all, TODAY, ANYBODY, from);
            rows.addAll(window.rows());
            assertThat(window.total()).isGreaterThanOrEqualTo(121);
            cursor = window.next();
        } while (cursor != null);
        List<StaleRow> ours = rows.stream()
                .filter(r ->
                        r.address().endsWith("/kukja") || r.name().original().startsWith("Услуга "))
                .toList();
        assertThat(ours).hasSize(121).doesNotHaveDuplicates();
        assertThat(ours).extracting(StaleRow::dueOn).isSorted();
        assertThat(ours).extracting(r -> Objects.requireNonNull(r.at()).value()).containsOnly(bitola());
    }

    @Test
    void the_list_narrows_by_kind_place_and_need() {
        service("Скоро", "2026-06-01T10:00:00Z", "ACTIVE");
        service("Никогаш", null, "ACTIVE");
        service("Одамна", "2025-06-01T10:00:00Z", "ACTIVE");
        assertThat(names(new StaleFilter(Need.SOON, null, null)))
                .contains("Скоро")
                .doesNotContain("Одамна");
        assertThat(names(new StaleFilter(Need.NEVER, "service", null)))
                .contains("Никогаш")
                .doesNotContain("Скоро");
        assertThat(names(new StaleFilter(Need.OVERDUE, "organization", null)))
                .contains("Куќа крај Црна")
                .doesNotContain("Одамна");
        assertThat(names(new StaleFilter(Need.OVERDUE, null, MunicipalityId.of(bitola()))))
                .contains("Куќа крај Црна", "Одамна");
        assertThat(queries.stale(
                                RegionId.of("mk-polog"),
                                new StaleFilter(Need.OVERDUE, null, null),
                                TODAY,
                                ANYBODY,
                                null)
                        .rows())
                .extracting(r -> r.name().original())
                .doesNotContain("Одамна");
    }

    private List<String> names(StaleFilter filter) {
        return queries.stale(PELAGONIA, filter, TODAY, ANYBODY, null).rows().stream()
                .map(r -> r.name().original())
                .toList();
    }

    @Test
    void what_lapsed_sinks_in_a_search_and_says_so() {
        service("Кујнче за сите прво", "2020-01-01T10:00:00Z", "ACTIVE");
        service("Кујнче за сите второ", Instant.now().toString(), "ACTIVE");
        List<Found> found =
                search.search(SearchWords.of("кујнче за сите"), SearchScope.ALL, 10, ANYBODY).groups().stream()
                        .filter(g -> g.kind() == FoundKind.SERVICE)
                        .flatMap(g -> g.rows().stream())
                        .toList();
        assertThat(found)
                .extracting(f -> f.name().original())
                .containsExactly("Кујнче за сите второ", "Кујнче за сите прво");
        assertThat(found).extracting(Found::state).containsExactly(null, "LAPSED");
    }
}
