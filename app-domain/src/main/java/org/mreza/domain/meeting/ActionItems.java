package org.mreza.domain.meeting;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;

/** What was promised at meetings. */
public interface ActionItems {

    ActionItem save(ActionItem item);

    Optional<ActionItem> findById(ActionItemId id);

    List<ActionItem> findByMeetingOrderByPosition(MeetingId meeting);

    void delete(ActionItem item);
}
