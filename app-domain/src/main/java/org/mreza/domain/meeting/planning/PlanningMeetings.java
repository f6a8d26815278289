package org.mreza.domain.meeting.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, changes their plans and calls them off. */
@Service
@Transactional
public class PlanningMeetings {

    private final PlannedMeetings meetings;
    private final MeetingPlans plans;
    private final MeetingNames names;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    PlanningMeetings(
            PlannedMeetings meetings,
            MeetingPlans plans,
            MeetingNames names,
            Submissions submissions,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.plans = plans;
        this.names = names;
        this.submissions = submissions;
        this.events = events;
    }

    /** A plan opened for writing, with its version: how often it or its agenda was written. */
    public record Sheet(MeetingId id, Planned planned, int version) {}

    /**
     * Plans a meeting of the acting organization.
     *
     * @param key of the form; sent again it answers the first meeting
     * @param entry makes the plan, inside the transaction, of what is there: nothing yet
     */
    public MeetingId plan(UUID key, Actor actor, BiFunction<MeetingNames, @Nullable WhatAndWhen, Planned> entry) {
        OrganizationId owner = actor.actingFor().orElseThrow(() -> new RuleBroken("meeting.needs-organization"));
        Access.require(actor, Action.PLAN_MEETING, Target.of(owner));
        return MeetingId.of(submissions.once(key, actor, () -> begin(owner, actor, entry.apply(names, null))));
    }

    private String begin(OrganizationId owner, Actor actor, Planned planned) {
        Meeting meeting = Meeting.plan(owner, planned.what(), actor.account(), meetings.now());
        meetings.save(meeting);
        MeetingPlan plan = plans.save(MeetingPlan.of(meeting.id(), planned));
        Agenda agenda = meetings.agenda(meeting.id());
        meetings.save(agenda, planned.agenda());
        meetings.audit().created(actor, subject(meeting), facts(meeting, plan, agenda));
        return meeting.id().toString();
    }

    @Transactional(readOnly = true)
    public Sheet open(MeetingId id, Actor actor) {
        Meeting meeting = planned(id, actor);
        MeetingPlan plan = plan(id);
        Agenda agenda = meetings.agenda(id);
        return new Sheet(id, plan.of(meeting.what(), agenda), plan.version() + agenda.version());
    }

    /** @param seen the version of the plan that was opened */
    public void change(
            MeetingId id, Actor actor, int seen, BiFunction<MeetingNames, @Nullable WhatAndWhen, Planned> entry) {
        Meeting meeting = planned(id, actor);
        MeetingPlan plan = plan(id);
        Agenda agenda = meetings.agenda(id);
        Map<String, String> before = facts(meeting, plan, agenda);
        WhatAndWhen was = meeting.what();
        Planned planned = entry.apply(names, was);
        boolean time = !plan.timing().equals(planned.timing());
        boolean moved = time
                || !Objects.equals(plan.gathering().link(), planned.gathering().link())
                || !was.title().equals(planned.what().title())
                || !was.place().equals(planned.what().place());
        boolean resized =
                !Objects.equals(plan.gathering().capacity(), planned.gathering().capacity());
        plan.change(planned, seen - agenda.version(), moved);
        meetings.save(agenda, planned.agenda());
        if (!was.equals(planned.what())) meeting.describe(planned.what(), meetings.now());
        meetings.audit().changed(actor, subject(meeting), before, facts(meeting, plan, agenda));
        if (moved) events.publishEvent(new PlanMoved(id, time ? PlanMoved.Change.TIME : PlanMoved.Change.WORDS));
        if (resized) events.publishEvent(new CapacityChanged(id));
    }

    public void cancel(MeetingId id, @Nullable String because, Actor actor) {
        Meeting meeting = planned(id, actor);
        MeetingPlan plan = plan(id);
        Agenda agenda = meetings.agenda(id);
        Map<String, String> before = facts(meeting, plan, agenda);
        meeting.cancel(meetings.now());
        plan.cancel(because);
        meetings.audit().changed(actor, subject(meeting), before, facts(meeting, plan, agenda));
        events.publishEvent(new PlanMoved(id, PlanMoved.Change.CANCELLED));
    }

    private Meeting planned(MeetingId id, Actor actor) {
        Meeting meeting = meetings.require(id, Action.PLAN_MEETING, actor);
        meeting.requirePlanned();
        return meeting;
    }

    private MeetingPlan plan(MeetingId id) {
        return plans.findById(id).orElseThrow(NotFound::new);
    }

    private static Subject subject(Meeting meeting) {
        return Subject.of("meeting", meeting.id());
    }

    private static Map<String, String> facts(Meeting meeting, MeetingPlan plan, Agenda agenda) {
        Map<String, String> facts = new LinkedHashMap<>(meeting.facts());
        facts.putAll(plan.facts());
        facts.putAll(agenda.facts());
        return facts;
    }
}
