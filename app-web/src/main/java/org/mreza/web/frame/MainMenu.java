package org.mreza.web.frame;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;

/** The parts of the site, each offered to those who may use it. */
enum MainMenu {
    TODAY("/today", List.of("/today"), Action.VIEW_NETWORK),
    SERVICES("/services", List.of("/services"), Action.VIEW_NETWORK),
    ORGANIZATIONS("/organizations", List.of("/organizations"), Action.VIEW_NETWORK),
    MUNICIPALITIES("/municipalities", List.of("/municipalities", "/regions"), Action.VIEW_NETWORK),
    MEETINGS("/meetings", List.of("/meetings", "/series", "/action-items", "/challenges"), Action.VIEW_NETWORK),
    SERVICE_MODELS("/service-models", List.of("/service-models"), Action.VIEW_NETWORK),
    REPORTS("/reports/regional", List.of("/reports"), Action.VIEW_REPORT),
    ADMINISTRATION(
            "/admin",
            List.of("/admin"),
            Action.MANAGE_ACCOUNTS,
            Action.VIEW_AUDIT,
            Action.VIEW_OUTBOX,
            Action.VIEW_ACCESS);

    private final String href;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> covers;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Action> offeredFor;

    MainMenu(String href, List<String> covers, Action... offeredFor) {
        this.href = href;
        this.covers = covers;
        this.offeredFor = List.of(offeredFor);
    }

    /**
     * A part as shown.
     *
     * @param key of its message
     * @param current value of {@code aria-current}: page, true, or null elsewhere
     */
    record Item(String key, String href, @Nullable String current) {}

    static List<Item> of(@Nullable Actor actor, String path) {
        if (actor == null) return List.of();
        return Stream.of(values())
                .filter(part -> part.offeredFor.stream().anyMatch(a -> Access.offers(actor, a)))
                .map(part -> new Item("frame.nav." + part, part.href, part.current(path)))
                .toList();
    }

    private @Nullable String current(String path) {
        if (path.equals(href)) return "page";
        return covers.stream().anyMatch(c -> path.equals(c) || path.startsWith(c + "/")) ? "true" : null;
    }
}
