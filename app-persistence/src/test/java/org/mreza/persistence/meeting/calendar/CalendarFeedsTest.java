package org.mreza.persistence.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.meeting.calendar.CalendarFeeds;
import org.mreza.domain.meeting.calendar.CalendarFeeds.Entry;
import org.mreza.domain.meeting.invitation.Addressee;
import org.mreza.domain.meeting.invitation.Invitees;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** In the own calendar stands what one is invited to by the address of the account, though addresses are encrypted. */
@PersistenceTest
@Transactional
class CalendarFeedsTest {

    private static final Instant LONG_AGO = Instant.EPOCH;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Invitees invitees;

    @Autowired
    JdbcClient jdbc;

    private final AccountId mara = new AccountId(UUID.randomUUID());
    private final AccountId luka = new AccountId(UUID.randomUUID());
    private final UUID house = UUID.randomUUID();
    private MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void two_people_and_a_meeting() {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, country_id, version, created_at, updated_at)
                values (:id, 'o-' || :id, '{"source":"bs","bs":"Kuća"}', 'CIVIL_SOCIETY', 'ACTIVE', 'ba', 0, now(), now())""").param("id", house).update();
        account(mara, "mara@feeds.example");
        account(luka, "luka@feeds.example");
        meeting = meeting("PLANNED");
        invite(meeting, "mara@feeds.example");
    }

    private void account(AccountId id, String email) {
        jdbc.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (:id, :email, 'x', 'BS', 'ACTIVE', 0, now())""").param("id", id.value()).param("email", email).update();
    }

    private MeetingId meeting(String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,
                  papers_version, version, created_at, created_by, updated_at)
                values (:id, :state, 'NETWORKING', '{"source":"bs","bs":"Sastanak"}', :house, 0, 0, 0, 0, 0, 0, now(),
                  gen_random_uuid(), now())""")
                .param("id", id)
                .param("state", state)
                .param("house", house)
                .update();
        jdbc.sql("""
                insert into meeting_plan (meeting_id, starts_at, ends_at, zone, sequence, announced, version)
                values (:id, now() + interval '9 days', now() + interval '9 days 2 hours', 'Europe/Sarajevo', 0, false, 0)""").param("id", id).update();
        return new MeetingId(id);
    }

    private void invite(MeetingId to, String email) {
        invitees.add(to, List.of(new Addressee(null, null, "x", email, Language.BS)), Instant.EPOCH);
    }

    private List<MeetingId> mine(AccountId whose) {
        return feeds.mine(whose, LONG_AGO).stream().map(Entry::id).toList();
    }

    @Test
    void one_is_invited_by_the_address_of_the_account_and_others_do_not_see_it() {
        assertThat(mine(mara)).containsExactly(meeting);
        assertThat(mine(luka)).isEmpty();
        assertThat(feeds.ofOrganizations(mara, LONG_AGO)).isEmpty();
    }

    @Test
    void an_address_that_changes_takes_the_invitations_of_the_new_one() {
        MeetingId another = meeting("PLANNED");
        invite(another, "mara.new@feeds.example");
        jdbc.sql("update account set email = 'mara.new@feeds.example' where id = :id")
                .param("id", mara.value())
                .update();
        assertThat(mine(mara)).containsExactly(another);
    }

    @Test
    void whoever_said_no_does_not_have_it_and_what_is_called_off_stays_as_called_off() {
        MeetingId off = meeting("CANCELLED");
        invite(off, "mara@feeds.example");
        jdbc.sql("update invitee set answer = 'NO' where meeting_id = :id")
                .param("id", meeting.value())
                .update();
        assertThat(feeds.mine(mara, LONG_AGO)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(off);
            assertThat(entry.cancelled()).isTrue();
        });
    }

    @Test
    void what_the_own_organization_holds_stands_there_without_an_invitation_but_no_draft() {
        jdbc.sql("insert into membership values (:account, :house, 'MEMBER', now())")
                .param("account", luka.value())
                .param("house", house)
                .update();
        meeting("DRAFT");
        assertThat(mine(luka)).containsExactly(meeting);
        assertThat(feeds.ofOrganizations(luka, LONG_AGO)).extracting(Entry::id).containsExactly(meeting);
    }
}
