package org.mreza.web.meeting.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Recognition;
import org.mreza.web.meeting.AttendanceRow;
import org.mreza.web.meeting.MeetingForm;
import org.mreza.web.meeting.OrganizerRow;
import org.mreza.web.meeting.ProjectRow;
import org.mreza.web.meeting.StatementRow;

/** Writes what was ticked into the form of a new meeting. */
record RecognizedMeeting(MeetingForm form, Recognition recognition, PastedForm pasted) {

    private static final int LONGEST_STATEMENT = 500;

    void fill(List<Proposal> proposals) {
        form.setLanguage(recognition.language());
        form.setTitle(recognition.title());
        form.setKind(recognition.kind());
        form.setSourceUrl(pasted.getSourceUrl());
        form.setSourcePublisher(pasted.getSourcePublisher());
        List<Proposal> ticked = proposals.stream()
                .filter(p -> pasted.getTicked().contains(String.valueOf(p.number())))
                .toList();
        if (ticked.stream().anyMatch(p -> role(p) == Proposal.Role.ORGANIZER))
            form.getOrganizers().clear();
        ticked.forEach(this::take);
    }

    private Proposal.Role role(Proposal proposal) {
        String chosen = pasted.getAs().getOrDefault(String.valueOf(proposal.number()), "");
        return proposal.roles().stream()
                .filter(r -> r.name().equals(chosen))
                .findFirst()
                .orElse(proposal.as());
    }

    private void take(Proposal proposal) {
        Find find = proposal.find();
        switch (role(proposal)) {
            case ORGANIZER -> organizer(find);
            case PLACE -> {
                form.setMunicipalityId(String.valueOf(find.id()));
                form.setMunicipality(find.value());
            }
            case HELD_UNDER -> project(find, ProjectRelation.HELD_UNDER);
            case PRESENTED -> project(find, ProjectRelation.PRESENTED);
            case HELD -> held(find);
            case ALSO -> also(find);
            case PRESENT -> present(find);
            case COUNT -> count(find);
            case MENTIONED -> mentioned(find);
        }
    }

    private void organizer(Find find) {
        OrganizerRow row = new OrganizerRow();
        row.setId(String.valueOf(find.id()));
        row.setName(find.value());
        row.setRole(OrganizerRole.ORGANIZER);
        form.getOrganizers().add(row);
    }

    private void project(Find find, ProjectRelation relation) {
        ProjectRow row = new ProjectRow();
        row.setId(find.id() == null ? "" : find.id());
        row.setName(find.value());
        row.setRelation(relation);
        form.getProjects().add(row);
    }

    private void held(Find find) {
        if (!form.getHeld().isEmpty()) {
            also(find);
            return;
        }
        form.setHeld(find.value());
        form.setHeldAsWritten(recognition.text().substring(find.start(), find.end()));
        form.setHeldBefore(find.value());
    }

    private void also(Find find) {
        String before = form.getHeldConflict();
        form.setHeldConflict(Stream.of(before, find.value())
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse(""));
    }

    private void present(Find find) {
        AttendanceRow row = new AttendanceRow();
        switch (find.kind()) {
            case ORGANIZATION -> {
                row.setGrain(Grain.ORGANIZATION);
                row.setOrganizationId(String.valueOf(find.id()));
            }
            case MUNICIPALITY -> {
                row.setGrain(Grain.MUNICIPALITY);
                row.setMunicipalityId(String.valueOf(find.id()));
            }
            default -> row.setDescription(find.value());
        }
        form.getAttendance().add(row);
    }

    private void count(Find find) {
        AttendanceRow row = new AttendanceRow();
        row.setDescription(
                recognition.text().substring(find.start(), find.end()).replaceAll("\\s+", " "));
        if (find.kind() == Find.Kind.PEOPLE) row.setPeople(find.value());
        else row.setMunicipalities(find.value());
        form.getAttendance().add(row);
    }

    /** A sum has no field of its own: its sentence is there to be shortened. */
    private void mentioned(Find find) {
        StatementRow row = new StatementRow();
        String sentence = recognition.sentence(find);
        row.setText(sentence.length() <= LONGEST_STATEMENT ? sentence : find.value());
        form.getStatements().add(row);
    }
}
