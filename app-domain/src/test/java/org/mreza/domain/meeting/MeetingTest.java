package org.mreza.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

class MeetingTest {

    static final Instant MORNING = Instant.parse("2026-06-14T08:00:00Z");
    static final AccountId ANA = AccountId.next();
    static final OrganizationId SVETI_NIKOLE = OrganizationId.next();

    static WhatAndWhen networkingMeeting() {
        return new WhatAndWhen(
                MeetingKind.NETWORKING,
                LocalizedText.of(Language.MK, "Втора регионална средба"),
                PartialDate.ofDayWithoutYear(6, 13),
                Place.UNKNOWN,
                null,
                null,
                List.of(new MeetingOrganization(SVETI_NIKOLE, OrganizerRole.HOST)),
                List.of());
    }

    static Attendance institutionsOf(String municipality) {
        return new Attendance(
                null,
                Grain.MUNICIPALITY,
                null,
                null,
                MunicipalityId.of(municipality),
                null,
                AttendanceRole.PARTICIPANT,
                ApproximateCount.NOT_STATED,
                ApproximateCount.NOT_STATED);
    }

    private static Meeting begun() {
        return Meeting.begin(SVETI_NIKOLE, networkingMeeting(), ANA, MORNING);
    }

    @Test
    void a_meeting_begins_as_a_draft_and_is_logged_once_it_is_shown() {
        Meeting meeting = begun();
        assertThat(meeting.state()).isEqualTo(MeetingState.DRAFT);
        meeting.log(MORNING);
        assertThat(meeting.state()).isEqualTo(MeetingState.LOGGED);
    }

    @Test
    void each_part_has_a_version_of_its_own() {
        Meeting meeting = begun();
        meeting.attend(List.of(institutionsOf("mk-veles")), MORNING);
        meeting.attend(List.of(institutionsOf("mk-veles"), institutionsOf("mk-negotino")), MORNING);
        assertThat(meeting.version(MeetingPart.WHO)).isEqualTo(2);
        assertThat(meeting.version(MeetingPart.SAID)).isZero();
    }

    @Test
    void a_line_of_attendance_keeps_its_identity_when_the_order_changes() {
        Meeting meeting = begun();
        meeting.attend(List.of(institutionsOf("mk-veles"), institutionsOf("mk-negotino")), MORNING);
        List<Attendance> before = meeting.who();
        meeting.attend(List.of(before.get(1), before.get(0)), MORNING);
        assertThat(meeting.who()).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void an_id_of_another_meeting_is_not_taken_over() {
        Meeting other = begun();
        other.attend(List.of(institutionsOf("mk-veles")), MORNING);
        Meeting meeting = begun();
        meeting.attend(other.who(), MORNING);
        assertThat(meeting.who().get(0).id()).isNotEqualTo(other.who().get(0).id());
    }

    @Test
    void a_named_person_counts_as_one() {
        Attendance ana = new Attendance(
                null,
                Grain.PERSON,
                org.mreza.domain.shared.PersonId.next(),
                SVETI_NIKOLE,
                null,
                null,
                AttendanceRole.CHAIR,
                ApproximateCount.NOT_STATED,
                ApproximateCount.NOT_STATED);
        assertThat(ana.people()).isEqualTo(ApproximateCount.exactly(1));
    }

    @Test
    void a_line_says_who() {
        assertThatThrownBy(() -> new Attendance(
                        null,
                        Grain.GROUP,
                        null,
                        null,
                        null,
                        " ",
                        AttendanceRole.PARTICIPANT,
                        ApproximateCount.NOT_STATED,
                        ApproximateCount.NOT_STATED))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_number_needs_its_series() {
        assertThatThrownBy(() -> new WhatAndWhen(
                        MeetingKind.NETWORKING,
                        LocalizedText.of(Language.MK, "Средба"),
                        null,
                        Place.UNKNOWN,
                        null,
                        2,
                        List.of(),
                        List.of()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("meeting.ordinal.needs-series");
    }

    @Test
    void an_action_item_remembers_when_it_was_closed_and_forgets_it_when_opened_again() {
        ActionItem item = ActionItem.promisedAt(begun().id());
        item.say(new Agreement.Promise(null, "Покани", SVETI_NIKOLE, null, null, ActionState.OPEN), null, null, 0);
        item.move(ActionState.DONE, null, ANA, MORNING);
        assertThat(item.state().isClosed()).isTrue();
        item.move(ActionState.OPEN, null, ANA, MORNING);
        assertThat(item.state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void missing_numbers_of_a_series_are_told() {
        MeetingRow second = new MeetingRow(
                begun().id(),
                MeetingState.LOGGED,
                MeetingKind.NETWORKING,
                LocalizedText.of(Language.MK, "Втора"),
                null,
                Place.UNKNOWN,
                null,
                2,
                List.of(),
                0,
                0);
        SeriesView series = new SeriesView(
                org.mreza.domain.shared.SeriesId.next(), "s", LocalizedText.of(Language.MK, "Серија"), List.of(second));
        assertThat(series.missing()).containsExactly(1);
    }
}
