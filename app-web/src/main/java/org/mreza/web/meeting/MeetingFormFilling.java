package org.mreza.web.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.MeetingSheet;
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

    MeetingFormFilling(MeetingFormNames names) {
        this.names = names;
    }

    MeetingForm empty(Actor actor, Reader reader) {
        MeetingForm form = new MeetingForm();
        form.setSubmissionKey(UUID.randomUUID().toString());
        form.setLanguage(reader.language());
        OrganizerRow own = new OrganizerRow();
        actor.actingFor().ifPresent(id -> {
            own.setId(id.toString());
            own.setName(names.organization(id, reader));
        });
        form.getOrganizers().add(own);
        form.getConclusions().add(MeetingRowActions.conclusion());
        return form;
    }

    MeetingForm of(MeetingSheet sheet, Reader reader) {
        MeetingForm form = new MeetingForm();
        form.setVersions(new java.util.EnumMap<>(sheet.versions()));
        what(form, sheet.record().what(), reader);
        sheet.record().who().forEach(line -> form.getAttendance().add(row(line)));
        said(form, sheet.record().said(), reader);
        agreed(form, sheet.record().agreed(), reader);
        source(form, sheet.record().papers());
        return form;
    }

    private void what(MeetingForm form, WhatAndWhen what, Reader reader) {
        form.setLanguage(what.title().source());
        form.setTitle(what.title().original());
        what.title().texts().forEach((language, text) -> {
            if (language != what.title().source()) form.getTitles().put(language, text);
        });
        form.setKind(what.kind());
        form.setHeld(text(what.held(), reader));
        if (what.held() != null && what.held().conflict() != null) form.setHeldConflict(what.held().conflict());
        form.setMode(what.place().mode());
        if (what.place().municipality() != null) {
            form.setMunicipalityId(what.place().municipality().toString());
            form.setMunicipality(reader.municipality(what.place().municipality()));
        }
        form.setVenue(Objects.requireNonNullElse(what.place().venue(), ""));
        if (what.series() != null) {
            form.setSeriesId(what.series().toString());
            form.setSeries(names.series(what.series(), reader));
        }
        form.setOrdinal(what.ordinal() == null ? "" : what.ordinal().toString());
        what.organizations().forEach(o -> form.getOrganizers().add(row(o, reader)));
        what.projects().forEach(p -> form.getProjects().add(row(p, reader)));
    }

    private static String text(@Nullable PartialDate date, Reader reader) {
        return date == null ? "" : PartialDateText.format(date, reader.language());
    }

    private OrganizerRow row(MeetingOrganization organizer, Reader reader) {
        OrganizerRow row = new OrganizerRow();
        row.setId(organizer.organization().toString());
        row.setName(names.organization(organizer.organization(), reader));
        row.setRole(organizer.role());
        return row;
    }

    private ProjectRow row(MeetingProject project, Reader reader) {
        ProjectRow row = new ProjectRow();
        row.setId(project.project().toString());
        row.setName(names.project(project.project(), reader));
        row.setRelation(project.relation());
        return row;
    }

    private AttendanceRow row(Attendance line) {
        AttendanceRow row = new AttendanceRow();
        row.setId(text(line.id()));
        row.setGrain(line.grain());
        if (line.person() != null) {
            row.setPersonId(line.person().toString());
            row.setPerson(names.person(line.person()));
        }
        row.setOrganizationId(text(line.organization()));
        row.setMunicipalityId(text(line.municipality()));
        row.setDescription(text(line.description()));
        row.setPeople(line.person() == null ? MeetingRowActions.text(line.people()) : "");
        row.setMunicipalities(MeetingRowActions.text(line.municipalities()));
        row.setRole(line.role());
        return row;
    }

    private void said(MeetingForm form, Said said, Reader reader) {
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
            row.setText(names.challenge(challenge, reader));
            form.getChallenges().add(row);
        }
    }

    private void agreed(MeetingForm form, Agreement agreed, Reader reader) {
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
                part.setActions(actions(element.promises(), reader));
                row.getElements().add(part);
            }
            form.getConclusions().add(row);
        }
        form.setOtherActions(actions(agreed.otherPromises(), reader));
    }

    private List<ActionRow> actions(List<Agreement.Promise> promises, Reader reader) {
        List<ActionRow> rows = new java.util.ArrayList<>();
        for (Agreement.Promise promise : promises) {
            ActionRow row = new ActionRow();
            row.setId(text(promise.id()));
            row.setWhat(promise.what());
            if (promise.organization() != null) {
                row.setOrganizationId(promise.organization().toString());
                row.setOrganization(names.organization(promise.organization(), reader));
            }
            row.setResponsible(text(promise.responsible()));
            row.setDue(text(promise.due(), reader));
            row.setState(promise.state());
            rows.add(row);
        }
        return rows;
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
}
