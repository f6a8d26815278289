package org.mreza.domain.meeting.minutes;

import org.mreza.domain.meeting.MeetingView;

/** Puts a record into the words that are kept: in the language in which its title was written. */
public interface MinutesWriting {

    MinutesRecords.Text of(MeetingView meeting, MinutesVersion.Kind kind);
}
