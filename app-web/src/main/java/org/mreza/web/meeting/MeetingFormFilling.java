package org.mreza.web.meeting;

import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingService;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.Said;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Fills the form: empty for a new meeting, or with the record of one. */
@Component
class MeetingFormFilling {

    private final MeetingFormNames names;
    private final ExpectedAttendance expected;
    private final MeetingService meetings;

    MeetingFormFilling(MeetingFormNames names, ExpectedAttendance expected, MeetingService meetings) {
        this.names = names;
        this.expected = expected;
        this.meetings = meetings;
    }

    MeetingForm empty(Actor actor, Reader reader) {
        MeetingForm form = new MeetingForm();
        form.setSubmissionKey(UUID.randomUUID().toString());
        form.setLanguage(reader.language());
        OrganizerRow own = new OrganizerRow();
        actor.actingFor().ifPresent(id -> {
            own.setId(id.toString());
            own.setName(reader.text(names.organization(id)));
        });
        form.getOrganizers().add(own);
        form.getConclusions().add(MeetingRowActions.conclusion());
        return form;
    }

    /** As it is saved by now. */
    MeetingForm standing(MeetingId id, Actor actor, Reader reader) {
        return of(meetings.open(id, actor), reader);
    }

    MeetingForm of(MeetingSheet sheet, Reader reader) {
        MeetingForm form = new MeetingForm();
        MeetingRecord record = sheet.record();
        form.getVersions().putAll(sheet.versions());
        for (MeetingPart part : MeetingPart.values()) form.getMarks().put(part, record.mark(part));
        KnownNames known = names.of(record, reader);
        what(form, record.what(), known);
        record.who().forEach(line -> form.getAttendance().add(AttendanceRow.of(line, known)));
        if (sheet.state() == MeetingState.PLANNED && form.getAttendance().isEmpty())
            form.getAttendance().addAll(expected.rows(sheet.id(), reader));
        said(form, record.said(), known);
        agreed(form, record.agreed(), known);
        if (record.papers() != null) form.fill(record.papers());
        return form;
    }

    private static void what(MeetingForm form, WhatAndWhen what, KnownNames known) {
        form.fill(what, known.reader());
        if (what.series() != null) {
            form.setSeriesId(what.series().toString());
            form.setSeries(known.of(what.series()));
        }
        what.organizations().forEach(o -> form.getOrganizers().add(OrganizerRow.of(o, known)));
        what.projects().forEach(p -> form.getProjects().add(ProjectRow.of(p, known)));
    }

    private static void said(MeetingForm form, Said said, KnownNames known) {
        said.remarks().forEach(remark -> form.getStatements().add(StatementRow.of(remark)));
        said.challenges().forEach(id -> form.getChallenges().add(ChallengeRow.of(id, known)));
    }

    private static void agreed(MeetingForm form, Agreement agreed, KnownNames known) {
        agreed.conclusions().forEach(c -> form.getConclusions().add(ConclusionRow.of(c, known)));
        agreed.otherPromises().forEach(p -> form.getOtherActions().add(ActionRow.of(p, known)));
        agreed.recommendations().forEach(r -> form.getRecommendations().add(RecommendationRow.of(r)));
    }
}
