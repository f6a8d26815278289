package org.mreza.domain.meeting.action;

import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an action item waits for; for those who may move it. */
@Service
@Transactional
public class DependingActionItems {

    private final MovingActionItems items;
    private final ActionItemQueries queries;
    private final ActionDependencies dependencies;
    private final Audit audit;

    DependingActionItems(
            MovingActionItems items, ActionItemQueries queries, ActionDependencies dependencies, Audit audit) {
        this.items = items;
        this.queries = queries;
        this.dependencies = dependencies;
        this.audit = audit;
    }

    /** @throws RuleBroken when the other one waits for this one already */
    public void waitFor(ActionItemId item, ActionItemId on, Actor actor) {
        items.require(item, actor);
        if (queries.show(on, actor).isEmpty()) throw new NotFound();
        if (item.equals(on) || dependencies.waits(on, item)) throw new RuleBroken("action.depends.circle");
        dependencies.add(item, on);
        audit.changed(actor, Subject.of("action-item", item), Map.of(), Map.of("dependsOn", on.toString()));
    }

    public void noLongerWaitFor(ActionItemId item, ActionItemId on, Actor actor) {
        items.require(item, actor);
        dependencies.remove(item, on);
        audit.changed(actor, Subject.of("action-item", item), Map.of("dependsOn", on.toString()), Map.of());
    }
}
