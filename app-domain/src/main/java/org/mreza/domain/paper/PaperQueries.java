package org.mreza.domain.paper;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;

/** Questions about papers; an actor sees those of meetings that the actor may see. */
public interface PaperQueries {

    /** The papers of the meeting itself: what is to be read first, then photographs; as they were added. */
    List<PaperRow> ofMeeting(MeetingId meeting, Actor actor);

    /** The evidence in the news of an action item. */
    List<PaperRow> ofItem(ActionItemId item, Actor actor);

    Optional<PaperRow> find(PaperId id, Actor actor);

    /** A piece of the content, from 0 on; empty after the last. */
    Optional<byte[]> piece(PaperId id, int position, Actor actor);

    /** A small JPEG of a photograph. */
    Optional<byte[]> thumbnail(PaperId id, Actor actor);
}
