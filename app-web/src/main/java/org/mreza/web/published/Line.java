package org.mreza.web.published;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service or an organization in a list.
 *
 * @param below whose it is and where
 * @param phone the number to call
 */
record Line(
        String name,
        @Nullable String href,
        String below,
        @Nullable String phone,
        @Nullable String status) {

    static Line of(Map<String, Object> document) {
        boolean service = document.containsKey("status");
        String towns = Stream.concat(
                        Told.list(document, "service_at_locations").stream().map(at -> Told.inside(at, "location")),
                        service ? Stream.empty() : Told.list(document, "locations").stream())
                .flatMap(location -> Told.list(location, "addresses").stream())
                .map(address -> Told.text(address, "city"))
                .filter(Objects::nonNull)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        String owner = Told.text(Told.inside(document, "organization"), "name");
        String below = Told.joined(" · ", owner, towns.isEmpty() ? null : towns);
        return new Line(
                Told.required(document, "name"),
                service ? Told.serviceHref(document) : Told.href(Told.text(document, "uri")),
                below == null ? "" : below,
                phone(document),
                Told.text(document, "status"));
    }

    private static @Nullable String phone(Map<String, Object> document) {
        return Stream.concat(
                        Told.list(document, "phones").stream(),
                        Told.list(document, "contacts").stream()
                                .flatMap(contact -> Told.list(contact, "phones").stream()))
                .map(phone -> Told.text(phone, "number"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
