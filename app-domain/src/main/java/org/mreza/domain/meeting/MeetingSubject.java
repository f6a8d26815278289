package org.mreza.domain.meeting;

import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Component;

/** The history of a meeting is for everybody who may read the meeting. */
@Component
class MeetingSubject implements SubjectAccess {

    private final MeetingQueries queries;

    MeetingSubject(MeetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        return queries.show(MeetingId.of(id), actor)
                .map(meeting -> new Shown(meeting.head().title().forReader(actor.language()), "/meetings/" + id));
    }
}
