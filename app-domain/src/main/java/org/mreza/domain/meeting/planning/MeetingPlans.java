package org.mreza.domain.meeting.planning;

import java.util.Optional;
import org.mreza.domain.shared.MeetingId;

/** The plans of meetings. */
public interface MeetingPlans {

    MeetingPlan save(MeetingPlan plan);

    Optional<MeetingPlan> findById(MeetingId meeting);
}
