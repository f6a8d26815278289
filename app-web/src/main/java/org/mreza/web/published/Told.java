package org.mreza.web.published;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads parts of a document. */
final class Told {

    private Told() {}

    static @Nullable String text(Map<String, Object> document, String name) {
        Object value = document.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static String required(Map<String, Object> document, String name) {
        return Objects.requireNonNull(text(document, name), name);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> document, String name) {
        return document.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> inside(Map<String, Object> document, String name) {
        return document.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** Street, postal code and town, as far as they are told. */
    static String address(Map<String, Object> location) {
        return list(location, "addresses").stream()
                .findFirst()
                .map(a -> Stream.of(text(a, "address_1"), joined(" ", text(a, "postal_code"), text(a, "city")))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    static @Nullable String joined(String between, @Nullable String... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }

    /** The path of its page here. */
    static @Nullable String href(@Nullable String address) {
        return address == null ? null : java.net.URI.create(address).getPath();
    }

    static @Nullable String serviceHref(Map<String, Object> service) {
        return list(service, "additional_urls").stream()
                .findFirst()
                .map(url -> href(text(url, "url")))
                .orElse(null);
    }

    /** Whether anything of its own says how to reach it. */
    static boolean isReached(Map<String, Object> document) {
        return !list(document, "phones").isEmpty()
                || text(document, "email") != null
                || list(document, "contacts").stream().anyMatch(Told::isReached);
    }
}
