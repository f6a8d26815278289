package org.mreza.domain.meeting.planning;

import java.util.Optional;
import org.mreza.domain.shared.MeetingId;

/** The agendas of meetings. */
public interface Agendas {

    Agenda save(Agenda agenda);

    Optional<Agenda> findById(MeetingId meeting);
}
