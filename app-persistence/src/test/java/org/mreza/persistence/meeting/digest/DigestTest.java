package org.mreza.persistence.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.meeting.digest.DigestLetters;
import org.mreza.domain.meeting.digest.DigestLinks;
import org.mreza.domain.meeting.digest.DigestRecords;
import org.mreza.domain.meeting.digest.DigestRecords.Reached;
import org.mreza.domain.shared.NotFound;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DigestRecords.Span SPAN =
            new DigestRecords.Span(TODAY, TODAY.plusDays(14), Instant.parse("2026-11-16T06:00:00Z"));

    @Autowired
    DigestRecords records;

    @Autowired
    DigestLetters letters;

    @Autowired
    DigestLinks links;

    @Autowired
    LinkTokens tokens;

    @Autowired
    jakarta.persistence.EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private final UUID well = UUID.randomUUID();
    private final UUID bridge = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @BeforeEach
    void twoWhoPromised() {
        organization(well, "bunar@digest.example");
        organization(bridge, null);
        jdbc.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (:id, 'ura@digest.example', 'Проба', 'SQ', 'ACTIVE', 0, now())""").param("id", meeting).update();
        jdbc.sql("insert into membership values (:id, :organization, 'EDITOR', now())")
                .param("id", meeting)
                .param("organization", bridge)
                .update();
        jdbc.sql("""
                insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,
                  papers_version, version, created_at, created_by, updated_at)
                values (:id, 'LOGGED', 'NETWORKING', '{"source":"mk","mk":"Разговор"}', :owner, 0, 0, 0, 0, 0, 0, now(), gen_random_uuid(), now())""").param("id", meeting).param("owner", well).update();
    }

    private void organization(UUID id, @Nullable String email) {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, country_id, email, version, created_at, updated_at)
                values (:id, 'o-' || :id, '{"source":"sr-Cyrl","sr-Cyrl":"Бунар"}', 'CIVIL_SOCIETY', 'ACTIVE', 'rs', :email, 0, now(), now())""")
                .param("id", id)
                .param("email", email, java.sql.Types.VARCHAR)
                .update();
    }

    private UUID item(@Nullable UUID organization, String what, @Nullable LocalDate due, String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into action_item (id, meeting_id, position, what, organization_id, due_year, due_month, due_day, state, closed_at, version)
                values (:id, :meeting, 0, :what, :organization, cast(:y as smallint), cast(:m as smallint), cast(:d as smallint), :state,
                  case when :state = 'DONE' then timestamptz '2026-11-20T10:00:00Z' end, 0)""")
                .param("id", id)
                .param("meeting", meeting)
                .param("what", what)
                .param("organization", organization, java.sql.Types.OTHER)
                .param("y", due == null ? null : due.getYear(), java.sql.Types.INTEGER)
                .param("m", due == null ? null : due.getMonthValue(), java.sql.Types.INTEGER)
                .param("d", due == null ? null : due.getDayOfMonth(), java.sql.Types.INTEGER)
                .param("state", state)
                .update();
        return id;
    }

    private List<String> reached() {
        return records.reached(SPAN, null, 1000).stream()
                .map(Reached::email)
                .filter(e -> e.endsWith("@digest.example"))
                .toList();
    }

    private void write(String email) {
        records.reached(SPAN, null, 1000).stream()
                .filter(r -> r.email().equals(email))
                .forEach(r -> letters.write(r, SPAN, TODAY));
    }

    private String parameters(String email) {
        return jdbc.sql(
                        "select coalesce(string_agg(parameters::text || language, ' '), '') from outbox where recipient = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    @Test
    void what_no_organization_promised_is_told_to_the_one_that_logged_the_meeting() {
        item(null, "Писмо", TODAY.minusDays(3), "OPEN");
        assertThat(reached()).containsExactly("bunar@digest.example");
        write("bunar@digest.example");
        assertThat(parameters("bunar@digest.example")).contains("Писмо");
    }

    @Test
    void one_letter_a_week_says_what_is_overdue_and_due_and_done_by_others() {
        assertThat(reached()).isEmpty();
        item(well, "Касни", TODAY.minusDays(3), "OPEN");
        item(well, "Ускоро", TODAY.plusDays(10), "IN_PROGRESS");
        item(well, "Касније", TODAY.plusDays(30), "OPEN");
        UUID waits = item(bridge, "Pret", null, "OPEN");
        UUID done = item(well, "Готово", TODAY, "DONE");
        jdbc.sql("insert into action_dependency values (:waits, :done)")
                .param("waits", waits)
                .param("done", done)
                .update();
        assertThat(reached()).containsExactly("bunar@digest.example", "ura@digest.example");
        write("bunar@digest.example");
        write("bunar@digest.example");
        write("ura@digest.example");
        assertThat(parameters("bunar@digest.example"))
                .contains("Касни", "OVERDUE", "Ускоро", "SOON", "\"count\": \"2\"", "SR_CYRL")
                .doesNotContain("Касније", "Готово");
        assertThat(parameters("ura@digest.example"))
                .contains("Готово", "\"DONE\"", "SQ")
                .doesNotContain("link.1");
        assertThat(jdbc.sql("select count(*) from outbox where recipient = 'bunar@digest.example'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_link_closes_its_action_item_once_and_ends_with_its_time() {
        UUID item = item(well, "Касни", TODAY.minusDays(3), "OPEN");
        write("bunar@digest.example");
        String token = token("action_item_id = '" + item + "'");
        assertThat(links.behind(token)).isPresent();
        assertThat(state(item)).isEqualTo("OPEN");
        links.use(token);
        entities.flush();
        assertThat(state(item)).isEqualTo("DONE");
        links.use(token);
        jdbc.sql("update digest_link set expires_at = now() - interval '400 days'")
                .update();
        assertThat(links.behind(token)).isEmpty();
        assertThatThrownBy(() -> links.use(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.use("aaaaaaaaaaaaaaaaaaaaaaaa")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_is_good_only_while_its_holder_stands_for_who_promised() {
        UUID item = item(bridge, "Pret", TODAY.minusDays(3), "OPEN");
        write("ura@digest.example");
        String token = token("action_item_id = '" + item + "'");
        assertThat(links.behind(token)).isPresent();
        jdbc.sql("update action_item set organization_id = :well where id = :item")
                .param("well", well)
                .param("item", item)
                .update();
        assertThat(links.behind(token)).as("others promise it now").isEmpty();
        jdbc.sql("update action_item set organization_id = :bridge where id = :item")
                .param("bridge", bridge)
                .param("item", item)
                .update();
        jdbc.sql("delete from membership where organization_id = :bridge")
                .param("bridge", bridge)
                .update();
        assertThat(links.behind(token)).as("left the organization").isEmpty();
        assertThatThrownBy(() -> links.use(token)).isInstanceOf(NotFound.class);
        assertThat(links.behind(token("action_item_id is null")))
                .as("the letters can be ended")
                .isPresent();
    }

    @Test
    void who_refuses_is_not_written_to() {
        item(well, "Касни", TODAY.minusDays(3), "OPEN");
        write("bunar@digest.example");
        links.use(token("action_item_id is null"));
        assertThat(reached()).isEmpty();
    }

    private String token(String which) {
        return tokens.tokenOf(jdbc.sql("select id from digest_link where " + which)
                .query(UUID.class)
                .single());
    }

    private String state(UUID item) {
        return jdbc.sql("select state from action_item where id = :id")
                .param("id", item)
                .query(String.class)
                .single();
    }
}
