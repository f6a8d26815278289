package org.mreza.domain.meeting.goal;

import java.util.Map;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;

/** The goals of conclusions. */
public interface Goals {

    /** How far the conclusions of a meeting have come that have a goal; computed from the services as they are now. */
    Map<ConclusionId, Reached> progress(MeetingId meeting);

    void set(ConclusionId conclusion, Goal goal);

    void remove(ConclusionId conclusion);

    /**
     * How far one has come.
     *
     * @param reached municipalities of all that the goal is about
     */
    record Reached(Goal goal, String slug, LocalizedText model, int reached, int all) {

        /** Of a bar of 100. */
        public int percent() {
            return all == 0 ? 0 : Math.round(100f * reached / all);
        }
    }
}
