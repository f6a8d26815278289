package org.mreza.domain.meeting;

import org.mreza.domain.shared.MeetingId;

/** Carries what is not closed from meeting to meeting of a series. */
public interface Carrying {

    /** What earlier meetings of its series left open is carried to it, what it left open to later ones; again it changes nothing. */
    void along(MeetingId meeting);
}
