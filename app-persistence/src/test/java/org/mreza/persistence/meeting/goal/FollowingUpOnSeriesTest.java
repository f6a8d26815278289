package org.mreza.persistence.meeting.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Reach;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.action.ActionDependencies;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.DependingActionItems;
import org.mreza.domain.meeting.action.OpeningQueries;
import org.mreza.domain.meeting.action.TakenUp;
import org.mreza.domain.meeting.chain.Chain;
import org.mreza.domain.meeting.chain.ChainQueries;
import org.mreza.domain.meeting.goal.Goal;
import org.mreza.domain.meeting.goal.Goals;
import org.mreza.domain.meeting.goal.SettingGoals;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class FollowingUpOnSeriesTest {

    private static final Actor KEEPER =
            new Actor(AccountId.next(), "Проба", Language.MK, null, List.of(Grant.coordinatorOf(CountryId.of("mk"))));

    @Autowired
    SettingGoals setting;

    @Autowired
    Goals goals;

    @Autowired
    ChainQueries chains;

    @Autowired
    OpeningQueries openings;

    @Autowired
    TakenUp taken;

    @Autowired
    DependingActionItems depending;

    @Autowired
    ActionDependencies dependencies;

    @Autowired
    JdbcClient jdbc;

    private final UUID house = UUID.randomUUID();
    private final SeriesId series = SeriesId.next();
    private final MeetingId first = MeetingId.next();
    private final MeetingId second = MeetingId.next();
    private final ConclusionId conclusion = new ConclusionId(UUID.randomUUID());
    private final ActionItemId item = ActionItemId.next();
    private final ActionItemId other = ActionItemId.next();

    @BeforeEach
    void aSeriesOfTwo() {
        sql(
                "insert into organization (id, slug, name, kind, state, country_id, version, created_at, updated_at) values ('"
                        + house + "', 'kukja-na-ridot', TEXT, 'CIVIL_SOCIETY', 'ACTIVE', 'mk', 0, now(), now())");
        sql("insert into meeting_series (id, slug, title, version, created_at) values ('" + series
                + "', 'na-ridot', TEXT, 0, now())");
        meeting(first, 1, "LOGGED");
        meeting(second, 2, "DRAFT");
        sql("insert into conclusion values ('" + conclusion + "', '" + first
                + "', 0, 'Насекаде тимови', 'CONSENSUS', 'NATIONAL', null)");
        for (ActionItemId id : List.of(item, other))
            sql(
                    "insert into action_item (id, meeting_id, conclusion_id, position, what, organization_id, state, due_year, version) values ('"
                            + id + "', '" + first + "', '" + conclusion + "', 0, 'Чекор', '" + house
                            + "', 'OPEN', 2020, 0)");
    }

    private void meeting(MeetingId id, int ordinal, String state) {
        sql(
                "insert into meeting (id, state, kind, title, series_id, ordinal, municipality_id, owner_id, what_version, who_version,"
                        + " said_version, agreed_version, papers_version, version, created_at, created_by, updated_at) values ('"
                        + id + "', '"
                        + state + "', 'NETWORKING', TEXT, '" + series + "', " + ordinal + ", 'mk-veles', '" + house
                        + "', 0, 0, 0, 0, 0, 0, now(), gen_random_uuid(), now())");
    }

    private void sql(String text) {
        jdbc.sql(text.replace("TEXT", "'{\"source\":\"mk\",\"mk\":\"На ридот\"}'"))
                .update();
    }

    @Test
    void a_conclusion_says_in_how_many_municipalities_it_is_reached() {
        String model = jdbc.sql("select min(code) from service_model")
                .query(String.class)
                .single();
        assertThatThrownBy(() -> setting.set(first, conclusion, goal("NO_SUCH", Goal.Firmness.RUNNING), KEEPER))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> setting.open(first, new ConclusionId(UUID.randomUUID()), KEEPER))
                .isInstanceOf(NotFound.class);
        setting.set(first, conclusion, goal(model, Goal.Firmness.RUNNING), KEEPER);
        assertThat(reached()).isEqualTo("0 of 9");
        sql(
                "insert into service (id, slug, organization_id, name, service_type_code, service_model_code, status, version, created_at, updated_at)"
                        + " values ('" + house + "', 'tim-na-ridot', '" + house
                        + "', TEXT, (select min(code) from service_type), '" + model
                        + "', 'ACTIVE', 0, now(), now())");
        sql("insert into service_area (service_id, municipality_id) values ('" + house + "', 'mk-veles'), ('" + house
                + "', 'mk-negotino')");
        assertThat(reached()).isEqualTo("2 of 9");
        setting.set(first, conclusion, goal(model, Goal.Firmness.FORMALISED), KEEPER);
        assertThat(reached()).isEqualTo("0 of 9");
        sql("update service set legal_year = 2024 where id = '" + house + "'");
        assertThat(reached()).isEqualTo("2 of 9");
        setting.set(first, conclusion, null, KEEPER);
        assertThat(goals.progress(first)).isEmpty();
    }

    private static Goal goal(String model, Goal.Firmness firmness) {
        return new Goal(model, null, RegionId.of("mk-vardar"), firmness);
    }

    private String reached() {
        Goals.Reached reached = goals.progress(first).get(conclusion);
        return reached == null ? "" : reached.reached() + " of " + reached.all();
    }

    @Test
    void a_meeting_opens_with_what_was_promised_and_the_chain_shows_it() {
        sql("insert into action_carried values ('" + item + "', '" + second + "')");
        sql("insert into action_note (id, action_item_id, text, link, written_at, written_by) values ('" + house
                + "', '" + item + "', 'Има снимка', 'https://example.org/a', now(), gen_random_uuid())");
        assertThat(openings.opening(second, KEEPER)).extracting(ActionView::id).containsExactlyInAnyOrder(item, other);
        sql("update meeting set state = 'LOGGED' where id = '" + second + "'");
        assertThat(openings.opening(second, KEEPER)).extracting(ActionView::id).containsExactly(item);
        var asked = SqlCount.of(() -> chains.of(series, KEEPER));
        assertThat(asked.statements()).hasSize(3);
        Chain.Step step = asked.result().steps().get(0);
        assertThat(step.of(step.conclusions().get(0))).hasSize(2);
        assertThat(step.deeds().stream().filter(d -> d.item().id().equals(item)).findFirst())
                .hasValueSatisfying(deed -> {
                    assertThat(deed.evidence()).isEqualTo("https://example.org/a");
                    assertThat(deed.carriedTo()).containsExactly(second);
                });
        sql("insert into action_note (id, action_item_id, text, written_at, written_by) values ('" + other.value()
                + "', '" + other + "', 'Има слика', now(), gen_random_uuid())");
        assertThat(deed(other).hasEvidence()).isFalse();
        sql("insert into paper (id, meeting_id, action_note_id, kind, name, size, sha256, added_at, added_by, version)"
                + " values (gen_random_uuid(), '" + first + "', '" + other.value()
                + "', 'PDF', 'Одлука', 1, repeat('a', 64), now(),"
                + " gen_random_uuid(), 0)");
        assertThat(deed(other).hasEvidence()).as("a file").isTrue();
        ActionItemFilter pending =
                new ActionItemFilter(ActionItemFilter.Standing.PENDING, false, null, null, null, series, null);
        assertThat(openings.counts(pending, KEEPER, LocalDate.of(2026, 1, 1)))
                .isEqualTo(new OpeningQueries.Counts(2, 2));
    }

    @Test
    void what_was_agreed_is_taken_up_by_no_earlier_meeting_of_its_series() {
        sql("update meeting set state = 'LOGGED', held_month = 6, held_day = 13 where id = '" + second + "'");
        assertThat(taken.mayFollow(item, second)).isTrue();
        sql("update meeting set ordinal = 3 where id = '" + first + "'");
        assertThat(taken.mayFollow(item, second)).as("second before third").isFalse();
        assertThat(taken.candidates(item, "", Reach.of(KEEPER, Action.EDIT_MEETING), 30))
                .isEmpty();
    }

    private Chain.Deed deed(ActionItemId id) {
        return chains.of(series, KEEPER).steps().get(0).deeds().stream()
                .filter(d -> d.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_waits_does_not_wait_in_a_circle() {
        depending.waitFor(item, other, KEEPER);
        assertThat(dependencies.of(item, KEEPER).on())
                .extracting(ActionView::id)
                .containsExactly(other);
        assertThat(dependencies.of(other, KEEPER).waiting())
                .extracting(ActionView::id)
                .containsExactly(item);
        assertThatThrownBy(() -> depending.waitFor(other, item, KEEPER)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> depending.waitFor(item, item, KEEPER)).isInstanceOf(RuleBroken.class);
        depending.noLongerWaitFor(item, other, KEEPER);
        assertThat(dependencies.of(item, KEEPER).on()).isEmpty();
    }
}
