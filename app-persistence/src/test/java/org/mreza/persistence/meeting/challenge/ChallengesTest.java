package org.mreza.persistence.meeting.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.challenge.ChallengeFilter;
import org.mreza.domain.meeting.challenge.ChallengeFilter.Order;
import org.mreza.domain.meeting.challenge.ChallengeMerges;
import org.mreza.domain.meeting.challenge.ChallengePage;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.KeepingChallenges;
import org.mreza.domain.meeting.challenge.MergingChallenges;
import org.mreza.domain.meeting.challenge.RaisedChallenge;
import org.mreza.domain.meeting.challenge.ThemeQueries;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ChallengesTest {

    private static final Actor KEEPER =
            new Actor(AccountId.next(), "Проба", Language.MK, null, List.of(Grant.coordinatorOf(CountryId.of("mk"))));

    @Autowired
    ChallengeQueries challenges;

    @Autowired
    ThemeQueries themes;

    @Autowired
    KeepingChallenges keeping;

    @Autowired
    MergingChallenges merging;

    @Autowired
    MeetingNames names;

    @Autowired
    ChallengeMerges merges;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private final OrganizationId mill = new OrganizationId(UUID.randomUUID());
    private final ChallengeId bus = ChallengeId.next();
    private final ChallengeId rides = ChallengeId.next();

    @BeforeEach
    void twoObstacles() {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, country_id, version, created_at, updated_at)
                values (:id, 'vodenica', '{"source":"mk","mk":"Здружение Воденица"}', 'CIVIL_SOCIETY', 'ACTIVE', 'mk-veles', 'mk',
                  0, now(), now())""").param("id", mill.value()).update();
        challenge(bus, "Нема автобус до селата");
        challenge(rides, "Нема автобуси до селата навечер");
    }

    @Test
    void themes_are_counted_by_year_with_conclusions_and_without_drafts() {
        jdbc.sql("update challenge set theme = 'Mobilni timovi' where id = :id")
                .param("id", bus.value())
                .update();
        MeetingId logged = meeting(2024, "LOGGED", bus);
        MeetingId draft = meeting(2025, "DRAFT");
        conclusion(logged, 0, "Мобилни тимови");
        conclusion(logged, 1, "мобилни  тимови");
        conclusion(draft, 0, "Мобилни тимови");
        assertThat(theme())
                .returns(1, ThemeQueries.Theme::raised)
                .returns(2, ThemeQueries.Theme::agreed)
                .returns(List.of(new ChallengePage.Year(2024, 3)), ThemeQueries.Theme::years);
        assertThat(themes.agreed("Мобилни тимови", KEEPER)).hasSize(2);
        jdbc.sql("update meeting set held_year = null, held_month = 6, held_day = 13 where id = :id")
                .param("id", logged.value())
                .update();
        assertThat(themes.agreed("Мобилни тимови", KEEPER))
                .extracting(ThemeQueries.Agreed::held)
                .as("also without a year")
                .containsOnly(PartialDate.ofDayWithoutYear(6, 13));
        jdbc.sql("update meeting set held_year = 2024, held_month = null, held_day = null where id = :id")
                .param("id", logged.value())
                .update();
        jdbc.sql("update meeting set state = 'LOGGED' where id = :id")
                .param("id", draft.value())
                .update();
        assertThat(theme().years()).containsExactly(new ChallengePage.Year(2024, 3), new ChallengePage.Year(2025, 1));
        jdbc.sql("update conclusion set theme = null where meeting_id = :id")
                .param("id", draft.value())
                .update();
        jdbc.sql("delete from meeting where id = :id")
                .param("id", logged.value())
                .update();
        assertThat(themes.theme("mobilni timovi", KEEPER)).isEmpty();
        assertThat(themes.themes(KEEPER)).noneMatch(t -> t.agreed() + t.raised() == 0);
        assertThat(SqlCount.of(() -> themes.themes(KEEPER)).count()).isEqualTo(1);
    }

    private ThemeQueries.Theme theme() {
        return themes.theme("mobilni timovi", KEEPER).orElseThrow();
    }

    private void conclusion(MeetingId meeting, int position, String theme) {
        jdbc.sql("""
                insert into conclusion (id, meeting_id, position, text, kind, level, theme)
                values (gen_random_uuid(), :meeting, :position, 'x', 'NOTED', 'LOCAL', :theme)""")
                .param("meeting", meeting.value())
                .param("position", position)
                .param("theme", theme)
                .update();
    }

    private void challenge(ChallengeId id, String text) {
        jdbc.sql("""
                insert into challenge (id, text, version, created_at)
                values (:id, jsonb_build_object('source', 'mk', 'mk', cast(:text as text)), 0, now())""").param("id", id.value()).param("text", text).update();
    }

    private MeetingId meeting(@Nullable Integer year, String state, ChallengeId... raised) {
        MeetingId id = MeetingId.next();
        jdbc.sql("""
                insert into meeting (id, state, kind, title, held_year, municipality_id, owner_id, what_version, who_version, said_version,
                  agreed_version, papers_version, version, created_at, created_by, updated_at)
                values (:id, :state, 'NETWORKING', '{"source":"mk","mk":"Разговор"}', cast(:year as smallint), 'mk-veles', :owner, 0, 0, 0, 0, 0, 0,
                  now(), gen_random_uuid(), now())""")
                .param("id", id.value())
                .param("state", state)
                .param("year", year)
                .param("owner", mill.value())
                .update();
        jdbc.sql("insert into meeting_organization values (:id, 0, :mill, 'HOST')")
                .param("id", id.value())
                .param("mill", mill.value())
                .update();
        for (int at = 0; at < raised.length; at++)
            jdbc.sql("insert into challenge_mention values (:id, :at, :challenge)")
                    .param("id", id.value())
                    .param("at", at)
                    .param("challenge", raised[at].value())
                    .update();
        return id;
    }

    private static ChallengeFilter all(Order order) {
        return new ChallengeFilter(order, null, null, null, null, null, null);
    }

    private RaisedChallenge of(ChallengeId id) {
        return challenges.list(all(Order.OFTEN), KEEPER, null).rows().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_register_counts_what_the_network_sees_whatever_happens_to_the_meetings() {
        MeetingId first = meeting(2021, "LOGGED", bus);
        MeetingId draft = meeting(2019, "DRAFT", bus);
        meeting(2023, "LOGGED", bus, rides);
        meeting(null, "LOGGED", bus);
        assertThat(of(bus)).satisfies(c -> {
            assertThat(c.times()).isEqualTo(3);
            assertThat(c.first()).hasToString("2021-01-01");
            assertThat(c.last()).hasToString("2023-01-01");
            assertThat(c.municipalities()).isEqualTo(1);
        });
        jdbc.sql("update meeting set state = 'LOGGED' where id = :id")
                .param("id", draft.value())
                .update();
        assertThat(of(bus).first()).hasToString("2019-01-01");
        jdbc.sql("delete from meeting where id = :id")
                .param("id", draft.value())
                .update();
        jdbc.sql("update meeting set held_year = 2024 where id = :id")
                .param("id", first.value())
                .update();
        assertThat(of(bus)).satisfies(c -> {
            assertThat(c.times()).isEqualTo(3);
            assertThat(c.first()).hasToString("2023-01-01");
            assertThat(c.last()).hasToString("2024-01-01");
        });
        assertThat(page(bus).years())
                .containsExactly(
                        new ChallengePage.Year(0, 1), new ChallengePage.Year(2023, 1), new ChallengePage.Year(2024, 1));
    }

    private ChallengePage page(ChallengeId id) {
        return challenges.show(id, KEEPER).orElseThrow();
    }

    @Test
    void a_list_takes_two_statements_and_its_filters_find() {
        MeetingId there = meeting(2021, "LOGGED", bus);
        meeting(2023, "LOGGED", rides);
        keeping.raisedBy(bus, there, Set.of(mill), KEEPER);
        keeping.file(bus, " Превоз ", KEEPER);
        entities.flush();
        ChallengeFilter mine =
                new ChallengeFilter(Order.LATELY, "avtobus", "prevoz", 2021, null, RegionId.of("mk-vardar"), mill);
        var asked = SqlCount.of(() -> challenges.list(mine, KEEPER, null));
        assertThat(asked.result().rows()).extracting(RaisedChallenge::id).containsExactly(bus);
        assertThat(asked.statements()).hasSize(2);
        assertThat(asked.result().rows().get(0).organizations()).isEqualTo(1);
        assertThat(challenges.themes()).contains("Превоз");
        assertThat(challenges.similar(bus, KEEPER, 5))
                .extracting(RaisedChallenge::id)
                .contains(rides);
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        for (int i = 0; i < Window.SIZE + 3; i++) {
            ChallengeId one = ChallengeId.next();
            challenge(one, "Пречка " + i);
            meeting(2000 + i % 7, "LOGGED", one);
        }
        for (Order order : Order.values()) {
            Window<RaisedChallenge> first = challenges.list(all(order), KEEPER, null);
            Window<RaisedChallenge> second = challenges.list(all(order), KEEPER, first.next());
            assertThat(first.rows()).doesNotContainAnyElementsOf(second.rows());
            assertThat(challenges.list(all(order), KEEPER, second.previous()).rows())
                    .isEqualTo(first.rows());
        }
    }

    @Test
    void two_become_one_and_two_again() {
        MeetingId both = meeting(2021, "LOGGED", rides, bus);
        MeetingId other = meeting(2022, "LOGGED", rides);
        keeping.raisedBy(rides, other, Set.of(mill), KEEPER);
        entities.flush();
        merging.merge(bus, rides, KEEPER);
        entities.flush();
        assertThat(mentions(both)).containsExactly("0 " + bus);
        assertThat(mentions(other)).containsExactly("0 " + bus);
        assertThat(of(bus).times()).isEqualTo(2);
        assertThat(page(bus).voices()).extracting(ChallengePage.Voice::id).containsExactly(mill);
        assertThat(challenges.show(rides, KEEPER)).isEmpty();
        assertThat(challenges.mergedInto(rides)).contains(bus);
        assertThat(names.challenge("nema avtobusi do selata navecer", Language.MK))
                .isEqualTo(bus);
        assertThatThrownBy(() -> merging.merge(bus, bus, KEEPER)).isInstanceOf(RuleBroken.class);
        assertThat(merges.gather(UUID.randomUUID(), rides, bus, KEEPER.account(), Instant.now()))
                .as("somebody who merges the other way at the same moment")
                .isFalse();
        merging.undo(page(bus).merges().get(0).id(), KEEPER);
        entities.flush();
        assertThat(mentions(both)).containsExactly("0 " + bus, "1 " + rides);
        assertThat(mentions(other)).containsExactly("0 " + rides);
        assertThat(page(rides).voices()).hasSize(1);
        assertThat(page(bus).voices()).isEmpty();
        assertThat(of(rides).times()).isEqualTo(2);
        assertThat(page(bus).merges()).isEmpty();
    }

    private List<String> mentions(MeetingId meeting) {
        return jdbc.sql(
                        "select position || ' ' || challenge_id from challenge_mention where meeting_id = :id order by position")
                .param("id", meeting.value())
                .query(String.class)
                .list();
    }

    @Test
    void only_who_was_there_can_have_raised_it_and_only_coordinators_merge() {
        MeetingId there = meeting(2021, "LOGGED", bus, rides);
        assertThatThrownBy(() -> keeping.raisedBy(bus, there, Set.of(new OrganizationId(UUID.randomUUID())), KEEPER))
                .isInstanceOf(RuleBroken.class);
        Actor editor = new Actor(AccountId.next(), "Ана", Language.MK, mill, List.of());
        assertThatThrownBy(() -> merging.merge(bus, rides, editor)).isInstanceOf(Refused.class);
    }
}
