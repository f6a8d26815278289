package org.mreza.persistence.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.meeting.invitation.Addressee;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.Invitees;
import org.mreza.domain.meeting.minutes.Addressees;
import org.mreza.domain.meeting.minutes.Proposed;
import org.mreza.domain.shared.Encryption;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Addresses from before they were encrypted are read, and encrypted at the next start; nobody is there twice by that. */
@PersistenceTest
@Transactional
class EncryptingAddressesTest {

    @Autowired
    EncryptingAddresses start;

    @Autowired
    Invitees invitees;

    @Autowired
    Addressees addressees;

    @Autowired
    Encryption encryption;

    @Autowired
    JdbcClient jdbc;

    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void oneFromBefore() {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, country_id, version, created_at, updated_at)
                values (:id, 'o-' || :id, '{"source":"bs","bs":"Kuća"}', 'CIVIL_SOCIETY', 'ACTIVE', 'ba', 0, now(), now())""").param("id", meeting.value()).update();
        jdbc.sql("""
                insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,
                  papers_version, version, created_at, created_by, updated_at)
                values (:id, 'PLANNED', 'NETWORKING', '{"source":"bs","bs":"Sastanak"}', :id, 0, 0, 0, 0, 0, 0, now(),
                  gen_random_uuid(), now())""").param("id", meeting.value()).update();
        jdbc.sql("""
                insert into invitee (id, meeting_id, name, email, language, answer, token_hash, added_at)
                values (:id, :id, 'Mara', 'mara@before.example', 'BS', 'YES', 'before', now())""").param("id", meeting.value()).update();
    }

    private String kept() {
        return jdbc.sql("select email from invitee where meeting_id = :id")
                .param("id", meeting.value())
                .query(String.class)
                .single();
    }

    @Test
    void what_was_plain_is_read_and_encrypted_at_the_next_start() {
        assertThat(invitees.of(meeting)).extracting(Invitee::email).containsExactly("mara@before.example");
        start.encrypt();
        assertThat(kept()).doesNotContain("mara");
        assertThat(invitees.of(meeting)).extracting(Invitee::email).containsExactly("mara@before.example");
        assertThat(invitees.add(
                        meeting,
                        List.of(new Addressee(null, null, "M.", "mara@before.example", Language.BS)),
                        Instant.EPOCH))
                .as("is there already")
                .isZero();
    }

    @Test
    void who_gets_the_minutes_is_kept_encrypted_and_written_to_in_the_language_of_their_account() {
        start.encrypt();
        jdbc.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (:id, 'mara@before.example', 'Mara', 'SQ', 'ACTIVE', 0, now())""").param("id", meeting.value()).update();
        List<Proposed> proposed = addressees.proposed(meeting);
        assertThat(proposed).singleElement().satisfies(one -> {
            assertThat(one.email()).isEqualTo("mara@before.example");
            assertThat(one.name()).isEqualTo("Mara");
            assertThat(one.language()).isEqualTo(Language.SQ);
        });
        UUID first = addressees.add(meeting, proposed.get(0), 1, UUID.randomUUID(), "one", Instant.EPOCH);
        UUID second = addressees.add(meeting, proposed.get(0), 2, UUID.randomUUID(), "two", Instant.EPOCH);
        assertThat(second).as("sent again").isEqualTo(first);
        assertThat(jdbc.sql("select email from minutes_addressee where id = :id")
                        .param("id", first)
                        .query(String.class)
                        .single())
                .doesNotContain("mara");
        assertThat(addressees.of(meeting))
                .singleElement()
                .satisfies(one -> assertThat(one.email()).isEqualTo("mara@before.example"));
        addressees.forget(meeting);
        assertThat(jdbc.sql("select count(coalesce(email, email_hash)) from minutes_addressee where id = :id")
                        .param("id", first)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
