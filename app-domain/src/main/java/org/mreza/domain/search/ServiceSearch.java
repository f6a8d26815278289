package org.mreza.domain.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;

/**
 * Finds services by words and by what they are. Every actor of the network reads all services; without an actor it is
 * somebody who is not signed in, for whom there is only what is published.
 */
public interface ServiceSearch {

    /** @param cursor of a window before, or null for the first */
    FoundServices find(
            ServiceFilter filter, ServiceOrder order, @Nullable Actor actor, Language reader, @Nullable String cursor);

    /** Every service that the filter finds, one after the other: for exports. */
    void each(ServiceFilter filter, ServiceOrder order, Actor actor, Language reader, Consumer<ServiceRow> to);
}
