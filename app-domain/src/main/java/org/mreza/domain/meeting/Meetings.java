package org.mreza.domain.meeting;

import java.util.Optional;
import org.mreza.domain.shared.MeetingId;

/** The meetings of the network. */
public interface Meetings {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    void delete(Meeting meeting);
}
