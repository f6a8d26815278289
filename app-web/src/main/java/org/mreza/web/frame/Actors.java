package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;

/** Where the actor of a request is found: in the attribute named after the class. Nobody when signed out. */
public final class Actors {

    public static final String ATTRIBUTE = Actor.class.getName();

    private Actors() {}

    public static @Nullable Actor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor ? actor : null;
    }
}
