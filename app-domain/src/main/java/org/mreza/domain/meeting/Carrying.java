package org.mreza.domain.meeting;

import org.mreza.domain.shared.MeetingId;

/** Carries what is not closed from meeting to meeting of a series. */
public interface Carrying {

    /** What earlier meetings of the series left open is carried to this one; again it changes nothing. */
    void to(MeetingId meeting);
}
