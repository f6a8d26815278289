package org.mreza.domain.meeting.action;

import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.SubjectAccess;
import org.mreza.domain.shared.ActionItemId;
import org.springframework.stereotype.Component;

/** The history of an action item is for everybody who may read its meeting. */
@Component
class ActionItemSubject implements SubjectAccess {

    private final ActionItemQueries queries;

    ActionItemSubject(ActionItemQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "action-item";
    }

    @Override
    public Optional<Shown> find(Actor actor, String id) {
        return queries.show(ActionItemId.of(id), actor)
                .map(page -> new Shown(page.row().item().what(), "/action-items/" + id));
    }
}
