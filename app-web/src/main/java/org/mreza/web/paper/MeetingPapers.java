package org.mreza.web.paper;

import org.mreza.domain.access.Actor;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;

/** Asks for the papers of a meeting where a page shows them. */
public final class MeetingPapers {

    private final PaperQueries queries;
    private final Actor actor;
    private final Reader reader;

    MeetingPapers(PaperQueries queries, Actor actor, Reader reader) {
        this.queries = queries;
        this.actor = actor;
        this.reader = reader;
    }

    public PaperList of(MeetingId meeting) {
        return PaperList.of(queries.ofMeeting(meeting, actor), reader);
    }
}
