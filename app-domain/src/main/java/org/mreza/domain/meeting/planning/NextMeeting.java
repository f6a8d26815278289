package org.mreza.domain.meeting.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next meeting of a series from the last one and from how the series goes on. */
@Service
@Transactional(readOnly = true)
public class NextMeeting {

    private final PlanQueries queries;
    private final PlannedMeetings meetings;
    private final MeetingPlans plans;
    private final SeriesPlans series;
    private final Known known;

    NextMeeting(PlanQueries queries, PlannedMeetings meetings, MeetingPlans plans, SeriesPlans series, Known known) {
        this.queries = queries;
        this.meetings = meetings;
        this.plans = plans;
        this.series = series;
        this.known = known;
    }

    /** What is asked of others. */
    @org.springframework.stereotype.Component
    record Known(MeetingQueries meetings, OrganizationQueries organizations) {}

    /**
     * A meeting that could be planned.
     *
     * @param last the meeting before it
     * @param timing of the meeting before, on the proposed day where one follows; null where no time is known
     * @param day the proposed day, null where none follows
     * @param openActions how many action items of the series are not closed
     */
    public record Proposal(
            MeetingId last,
            WhatAndWhen what,
            @Nullable Timing timing,
            @Nullable LocalDate day,
            Gathering gathering,
            List<AgendaItem> agenda,
            int openActions) {}

    public Optional<Proposal> after(SeriesId id, Actor actor, LocalDate today) {
        return queries.lastOf(id, actor).map(meetings::find).map(last -> propose(last, id, actor, today));
    }

    private Proposal propose(Meeting last, SeriesId id, Actor actor, LocalDate today) {
        SeriesPlan.Going going = series.findById(id).map(SeriesPlan::going).orElse(SeriesPlan.Going.UNKNOWN);
        Optional<MeetingPlan> plan = plans.findById(last.id());
        LocalDate day = day(last.what().held(), going.cadence(), today);
        Timing timing = plan.map(MeetingPlan::timing)
                .map(t -> day == null ? t : t.on(day))
                .orElse(null);
        Gathering gathering = plan.map(MeetingPlan::gathering).orElse(Gathering.OPEN);
        List<AgendaItem> agenda = meetings.agenda(last.id()).items().stream()
                .filter(item -> item.kind() != AgendaKind.REVIEW_OF_CONCLUSIONS)
                .toList();
        int open = known.meetings().promised(id, null, actor).size();
        return new Proposal(last.id(), what(last.what(), going, id), timing, day, gathering, agenda, open);
    }

    private static @Nullable LocalDate day(@Nullable PartialDate held, @Nullable Cadence cadence, LocalDate today) {
        if (held == null || cadence == null) return null;
        if (held.precision() != PartialDate.Precision.DAY && held.precision() != PartialDate.Precision.DAY_RANGE)
            return null;
        return held.earliest().map(first -> cadence.next(first, today)).orElse(null);
    }

    private WhatAndWhen what(WhatAndWhen last, SeriesPlan.Going going, SeriesId id) {
        Integer ordinal = last.ordinal() == null ? null : Math.min(last.ordinal() + 1, 9999);
        Optional<OrganizationId> host = nextHost(last, going.hosts());
        List<MeetingOrganization> organizations = new ArrayList<>();
        host.ifPresent(h -> organizations.add(new MeetingOrganization(h, OrganizerRole.HOST)));
        last.organizations().stream()
                .filter(o -> host.isEmpty() || o.role() != OrganizerRole.HOST)
                .forEach(organizations::add);
        Place place =
                host.map(h -> new Place(last.place().mode(), seat(h), null)).orElse(last.place());
        return new WhatAndWhen(
                last.kind(),
                Titles.next(last.title(), last.ordinal()),
                null,
                place,
                id,
                ordinal,
                organizations,
                projects(last, going));
    }

    /** The series' own project first, then those of the last meeting. */
    private static List<MeetingProject> projects(WhatAndWhen last, SeriesPlan.Going going) {
        List<MeetingProject> projects = new ArrayList<>();
        ProjectId own = going.project();
        if (own != null && last.projects().stream().noneMatch(p -> p.project().equals(own)))
            projects.add(new MeetingProject(own, ProjectRelation.HELD_UNDER));
        projects.addAll(last.projects());
        return projects;
    }

    /** Whose turn it is; empty when the same ones receive the guests again. */
    private static Optional<OrganizationId> nextHost(WhatAndWhen last, List<OrganizationId> turn) {
        if (turn.isEmpty()) return Optional.empty();
        int at = last.organizations().stream()
                .filter(o -> o.role() == OrganizerRole.HOST)
                .mapToInt(o -> turn.indexOf(o.organization()))
                .max()
                .orElse(-1);
        return Optional.of(turn.get((at + 1) % turn.size()));
    }

    private @Nullable MunicipalityId seat(OrganizationId organization) {
        OrganizationRow row = known.organizations().byIds(List.of(organization)).get(organization);
        return row == null ? null : row.seat();
    }
}
