package org.mreza.domain.meeting.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;

/** Questions about action items across meetings; an actor sees those of meetings that the actor may see. */
public interface ActionItemQueries {

    /** The most urgent first; those without a term last. */
    Window<ActionItemRow> list(ActionItemFilter filter, Actor actor, LocalDate today, @Nullable String cursor);

    /** All of a list, line by line, for an export. */
    void each(ActionItemFilter filter, Actor actor, LocalDate today, Language reader, Consumer<ActionItemLine> line);

    Optional<ActionItemPage> show(ActionItemId id, Actor actor);
}
