package org.mreza.domain.meeting;

import java.util.Optional;
import org.mreza.domain.shared.MeetingId;

/** Meetings as the whole network reads them. */
public interface LoggedMeetings {

    Optional<MeetingView> show(MeetingId id);
}
