package org.mreza.domain.meeting.action;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.shared.ActionItemId;

/** What has to be done before an action item can be. */
public interface ActionDependencies {

    /** What it waits for, what waits for it, and what else it could wait for: of its meeting and the meetings of its series. */
    Tied of(ActionItemId id, Actor actor);

    void add(ActionItemId item, ActionItemId on);

    void remove(ActionItemId item, ActionItemId on);

    /** Whether the first waits for the second, at once or through others. */
    boolean waits(ActionItemId item, ActionItemId on);

    /** How an action item stands among others. */
    record Tied(List<ActionView> on, List<ActionView> waiting, List<ActionView> candidates) {}
}
