package org.mreza.web.meeting.planning;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.meeting.planning.AgendaItem;
import org.mreza.domain.meeting.planning.Gathering;
import org.mreza.domain.meeting.planning.NextMeeting;
import org.mreza.domain.meeting.planning.PlanningMeetings;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.OrganizerRow;
import org.springframework.stereotype.Component;

/** Fills the form of a plan: empty, with what follows from the last meeting, or with the plan as it stands. */
@Component
class PlanFilling {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int REVIEW_MINUTES = 15;

    private final TypedNames names;

    PlanFilling(TypedNames names) {
        this.names = names;
    }

    PlanForm empty(Actor actor, Reader reader) {
        PlanForm form = fresh();
        form.setLanguage(reader.language());
        form.getSpoken().add(reader.language());
        List<OrganizationId> own = actor.actingFor().stream().toList();
        Map<OrganizationId, LocalizedText> known = names.organizations(own);
        own.forEach(id -> form.getOrganizers().add(row(id, known, reader)));
        if (own.isEmpty()) form.getOrganizers().add(new OrganizerRow());
        form.getAgenda().add(new AgendaRow());
        return form;
    }

    PlanForm next(NextMeeting.Proposal proposal, Reader reader) {
        PlanForm form = fresh();
        Map<OrganizationId, LocalizedText> known = known(proposal.what(), proposal.agenda());
        what(form, proposal.what(), known, reader);
        if (proposal.timing() != null) times(form, proposal.timing());
        if (proposal.day() != null)
            form.setHeld(PartialDateText.format(
                    proposal.timing() == null
                            ? PartialDate.ofDay(proposal.day())
                            : proposal.timing().days(),
                    reader.language()));
        how(form, proposal.gathering());
        form.setInviteAgain(true);
        if (proposal.openActions() > 0) {
            AgendaRow review = new AgendaRow();
            review.setTitle(reader.plural("plan.agenda.review", proposal.openActions()));
            review.setMinutes(String.valueOf(REVIEW_MINUTES));
            review.setKind(AgendaKind.REVIEW_OF_CONCLUSIONS);
            form.getAgenda().add(review);
        }
        agenda(form, proposal.agenda(), known, reader);
        return form;
    }

    PlanForm of(PlanningMeetings.Sheet sheet, Reader reader) {
        PlanForm form = fresh();
        form.setVersion(sheet.version());
        Map<OrganizationId, LocalizedText> known =
                known(sheet.planned().what(), sheet.planned().agenda());
        what(form, sheet.planned().what(), known, reader);
        times(form, sheet.planned().timing());
        form.setHeld(PartialDateText.format(sheet.planned().timing().days(), reader.language()));
        how(form, sheet.planned().gathering());
        agenda(form, sheet.planned().agenda(), known, reader);
        return form;
    }

    private static PlanForm fresh() {
        PlanForm form = new PlanForm();
        form.setSubmissionKey(UUID.randomUUID().toString());
        return form;
    }

    private Map<OrganizationId, LocalizedText> known(WhatAndWhen what, List<AgendaItem> agenda) {
        return names.organizations(Stream.concat(
                        what.organizations().stream().map(MeetingOrganization::organization),
                        agenda.stream().flatMap(item -> Stream.ofNullable(item.organization())))
                .distinct()
                .toList());
    }

    private void what(PlanForm form, WhatAndWhen what, Map<OrganizationId, LocalizedText> known, Reader reader) {
        form.fill(what, reader);
        if (what.series() != null) form.setSeries(reader.text(names.series(what.series())));
        MeetingProject project = PlanEntry.firstUnder(what);
        if (project != null) form.setProject(reader.text(names.project(project.project())));
        what.organizations().forEach(o -> {
            OrganizerRow row = row(o.organization(), known, reader);
            row.setRole(o.role());
            form.getOrganizers().add(row);
        });
    }

    private static OrganizerRow row(OrganizationId id, Map<OrganizationId, LocalizedText> known, Reader reader) {
        return organizer(id, reader.text(known.get(id)));
    }

    static OrganizerRow organizer(OrganizationId id, String name) {
        OrganizerRow row = new OrganizerRow();
        row.setId(id.toString());
        row.setName(name);
        return row;
    }

    private static void times(PlanForm form, Timing timing) {
        form.setStarts(TIME.format(timing.starts()));
        form.setEnds(TIME.format(timing.ends()));
    }

    private static void how(PlanForm form, Gathering gathering) {
        form.setLink(gathering.link());
        form.setCapacity(text(gathering.capacity()));
        form.getSpoken().addAll(gathering.languages());
        form.setInterpretation(gathering.interpretation());
        form.setAnnounced(gathering.announced());
    }

    private static void agenda(
            PlanForm form, List<AgendaItem> items, Map<OrganizationId, LocalizedText> known, Reader reader) {
        form.getAgenda().addAll(AgendaRow.of(items, known, reader));
        if (form.getAgenda().isEmpty()) form.getAgenda().add(new AgendaRow());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
