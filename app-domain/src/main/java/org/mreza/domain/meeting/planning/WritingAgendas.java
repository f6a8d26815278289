package org.mreza.domain.meeting.planning;

import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.EditableMeetings;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the agenda that a meeting had: whoever writes its record, until the minutes are approved. */
@Service
@Transactional
public class WritingAgendas {

    private final EditableMeetings editable;
    private final PlannedMeetings meetings;

    WritingAgendas(EditableMeetings editable, PlannedMeetings meetings) {
        this.editable = editable;
        this.meetings = meetings;
    }

    /** An agenda opened for writing, with its version. */
    public record Sheet(MeetingId id, LocalizedText title, List<AgendaItem> items, int version) {}

    @Transactional(readOnly = true)
    public Sheet open(MeetingId id, Actor actor) {
        Meeting meeting = editable.find(id, actor);
        Agenda agenda = meetings.agenda(id);
        return new Sheet(id, meeting.what().title(), agenda.items(), agenda.version());
    }

    /**
     * @param seen the version that was opened
     * @throws StaleVersion when somebody wrote it meanwhile
     */
    public void write(MeetingId id, List<AgendaItem> items, int seen, Actor actor) {
        editable.find(id, actor);
        Agenda agenda = meetings.agenda(id);
        if (agenda.version() != seen) throw new StaleVersion("agenda", id);
        Map<String, String> before = agenda.facts();
        meetings.save(agenda, items);
        meetings.audit().changed(actor, Subject.of("meeting", id), before, agenda.facts());
    }
}
