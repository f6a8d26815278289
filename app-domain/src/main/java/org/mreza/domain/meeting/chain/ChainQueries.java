package org.mreza.domain.meeting.chain;

import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.SeriesId;

/** The chain of a series, in three statements. */
public interface ChainQueries {

    /** Of the latest {@link Chain#MOST} meetings that the actor may see. */
    Chain of(SeriesId series, Actor actor);
}
