package org.mreza.web.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.Recommendation;
import org.mreza.domain.meeting.Said;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.SourceCard;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Fills the form: empty for a new meeting, or with the record of one. */
@Component
class MeetingFormFilling {

    private final MeetingFormNames names;
    private final ExpectedAttendance expected;

    MeetingFormFilling(MeetingFormNames names, ExpectedAttendance expected) {
        this.names = names;
        this.expected = expected;
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

    MeetingForm of(MeetingSheet sheet, Reader reader) {
        MeetingForm form = new MeetingForm();
        form.getVersions().putAll(sheet.versions());
        for (MeetingPart part : MeetingPart.values())
            form.getMarks().put(part, sheet.record().mark(part));
        Writing writing = new Writing(form, names.of(sheet.record()), reader);
        writing.what(sheet.record().what());
        sheet.record().who().forEach(line -> form.getAttendance().add(writing.row(line)));
        if (sheet.state() == MeetingState.PLANNED && form.getAttendance().isEmpty())
            form.getAttendance().addAll(expected.rows(sheet.id(), reader.language()));
        writing.said(sheet.record().said());
        writing.agreed(sheet.record().agreed());
        source(form, sheet.record().papers());
        return form;
    }

    private static void source(MeetingForm form, @Nullable SourceCard card) {
        if (card == null) return;
        form.setSourcePublisher(text(card.publisher()));
        form.setSourceUrl(text(card.url()));
        form.setSourceLanguage(text(card.language()));
        form.setSourceAuthor(text(card.author()));
        form.setSourceReuse(card.reuse());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Writes one record into the form, with the names behind its ids. */
    private record Writing(MeetingForm form, MeetingFormNames.Known known, Reader reader) {

        private String date(@Nullable PartialDate date) {
            return date == null ? "" : PartialDateText.format(date, reader.language());
        }

        void what(WhatAndWhen what) {
            form.fill(what, reader);
            what.title().texts().forEach((language, text) -> {
                if (language != what.title().source()) form.getTitles().put(language, text);
            });
            form.setHeld(date(what.held()));
            form.setHeldBefore(form.getHeld());
            if (what.held() != null) form.setHeldAsWritten(text(what.held().asWritten()));
            if (what.held() != null && what.held().conflict() != null)
                form.setHeldConflict(what.held().conflict());
            if (what.series() != null) {
                form.setSeriesId(what.series().toString());
                form.setSeries(reader.text(known.series().get(what.series())));
            }
            what.organizations().forEach(o -> form.getOrganizers().add(row(o)));
            what.projects().forEach(p -> form.getProjects().add(row(p)));
        }

        OrganizerRow row(MeetingOrganization organizer) {
            OrganizerRow row = new OrganizerRow();
            row.setId(organizer.organization().toString());
            row.setName(reader.text(known.organization(organizer.organization())));
            row.setRole(organizer.role());
            return row;
        }

        ProjectRow row(MeetingProject project) {
            ProjectRow row = new ProjectRow();
            row.setId(project.project().toString());
            row.setName(reader.text(known.projects().get(project.project())));
            row.setRelation(project.relation());
            return row;
        }

        AttendanceRow row(Attendance line) {
            AttendanceRow row = new AttendanceRow();
            row.setId(text(line.id()));
            row.setGrain(line.grain());
            if (line.person() != null) {
                row.setPersonId(line.person().toString());
                row.setPerson(known.persons().getOrDefault(line.person(), ""));
            }
            row.setOrganizationId(text(line.organization()));
            row.setMunicipalityId(text(line.municipality()));
            row.setDescription(text(line.description()));
            row.setPeople(line.person() == null ? MeetingRowActions.text(line.people()) : "");
            row.setMunicipalities(MeetingRowActions.text(line.municipalities()));
            row.setRole(line.role());
            return row;
        }

        void said(Said said) {
            for (Said.Remark remark : said.remarks()) {
                StatementRow row = new StatementRow();
                row.setId(text(remark.id()));
                row.setOrganizationId(text(remark.organization()));
                row.setMunicipalityId(text(remark.municipality()));
                row.setSpeaker(text(remark.speaker()));
                row.setText(remark.text());
                form.getStatements().add(row);
            }
            for (ChallengeId challenge : said.challenges()) {
                ChallengeRow row = new ChallengeRow();
                row.setId(challenge.toString());
                row.setText(reader.text(known.challenges().get(challenge)));
                form.getChallenges().add(row);
            }
        }

        void agreed(Agreement agreed) {
            for (Agreement.Concluded concluded : agreed.conclusions()) {
                ConclusionRow row = new ConclusionRow();
                row.setId(text(concluded.id()));
                row.setText(concluded.text());
                row.setKind(concluded.kind());
                row.setLevel(concluded.level());
                row.setTheme(text(concluded.theme()));
                for (Agreement.Element element : concluded.elements()) {
                    ElementRow part = new ElementRow();
                    part.setText(element.text());
                    part.setActions(actions(element.promises()));
                    row.getElements().add(part);
                }
                form.getConclusions().add(row);
            }
            form.getOtherActions().addAll(actions(agreed.otherPromises()));
            for (Recommendation advice : agreed.recommendations()) {
                RecommendationRow row = new RecommendationRow();
                row.setText(advice.text());
                row.setAddressee(text(advice.addressee()));
                form.getRecommendations().add(row);
            }
        }

        List<ActionRow> actions(List<Agreement.Promise> promises) {
            List<ActionRow> rows = new java.util.ArrayList<>();
            for (Agreement.Promise promise : promises) {
                ActionRow row = new ActionRow();
                row.setId(text(promise.id()));
                row.setWhat(promise.what());
                if (promise.organization() != null) {
                    row.setOrganizationId(promise.organization().toString());
                    row.setOrganization(reader.text(known.organization(promise.organization())));
                }
                row.setResponsible(text(promise.responsible()));
                row.setDue(date(promise.due()));
                row.setState(promise.state());
                row.setStateBefore(promise.state().name());
                row.setBecause(text(promise.because()));
                rows.add(row);
            }
            return rows;
        }
    }
}
