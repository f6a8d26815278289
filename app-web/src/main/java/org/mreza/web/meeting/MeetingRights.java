package org.mreza.web.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Which buttons a meeting's page offers; the services decide again. */
@Component
class MeetingRights {

    private final Gazetteer gazetteer;

    MeetingRights(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean mayEdit(MeetingView meeting, Actor actor) {
        return Access.allows(actor, Action.EDIT_MEETING, target(meeting));
    }

    /** The action items that the actor may move. */
    Set<ActionItemId> movable(MeetingView meeting, Actor actor) {
        Target held = target(meeting);
        return meeting.actions().stream()
                .filter(action -> {
                    Set<OrganizationId> organizations = new HashSet<>(held.organizations());
                    if (action.organization() != null)
                        organizations.add(action.organization().id());
                    return Access.allows(
                            actor,
                            Action.CLOSE_ACTION_ITEM,
                            new Target(organizations, held.municipalities(), held.regions(), held.countries()));
                })
                .map(MeetingView.ActionView::id)
                .collect(Collectors.toSet());
    }

    private Target target(MeetingView meeting) {
        Set<OrganizationId> organizations = new HashSet<>();
        organizations.add(meeting.head().owner());
        meeting.organizers().forEach(o -> organizations.add(o.organization().id()));
        Target target = new Target(organizations, Set.of(), Set.of(), Set.of());
        MunicipalityId municipality = meeting.head().place().municipality();
        return municipality == null ? target : gazetteer.within(target, Set.of(municipality));
    }
}
