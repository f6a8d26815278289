package org.mreza.web.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Services and organizations in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_THE_STATE = Set.of(
            "MUNICIPALITY_ADMINISTRATION",
            "CENTRE_FOR_SOCIAL_WORK",
            "PUBLIC_INSTITUTION",
            "MINISTRY",
            "LOCAL_AUTHORITIES_ASSOCIATION");

    private LinkedData() {}

    static String organization(Map<String, Object> document) {
        Map<String, Object> linked = begin(isOfTheState(document) ? "GovernmentOrganization" : "NGO");
        describe(linked, document);
        put(linked, "url", Told.text(document, "uri"));
        put(linked, "sameAs", Told.text(document, "website"));
        put(linked, "email", Told.text(document, "email"));
        put(linked, "telephone", phone(document));
        put(linked, "logo", Told.text(document, "logo"));
        put(linked, "address", addresses(Told.list(document, "locations")));
        return json(linked);
    }

    static String service(Map<String, Object> document) {
        Map<String, Object> linked = begin("GovernmentService");
        describe(linked, document);
        Map<String, Object> provider = new LinkedHashMap<>();
        provider.put("@type", "Organization");
        describe(provider, Told.inside(document, "organization"));
        put(provider, "url", Told.text(Told.inside(document, "organization"), "uri"));
        linked.put("provider", provider);
        put(
                linked,
                "url",
                Told.list(document, "additional_urls").stream()
                        .findFirst()
                        .map(url -> Told.text(url, "url"))
                        .orElse(null));
        put(linked, "areaServed", names(Told.list(document, "service_areas")));
        put(linked, "availableChannel", channel(document));
        return json(linked);
    }

    /** Fit to stand in a page: nothing in it can end the element. */
    private static String json(Map<String, Object> linked) {
        return JSON.writeValueAsString(linked).replace("<", "\\u003c");
    }

    private static @Nullable Map<String, Object> channel(Map<String, Object> document) {
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("@type", "ServiceChannel");
        String phone = phone(document);
        if (phone != null) channel.put("servicePhone", Map.of("@type", "ContactPoint", "telephone", phone));
        put(
                channel,
                "serviceLocation",
                addresses(Told.list(document, "service_at_locations").stream()
                        .map(at -> Told.inside(at, "location"))
                        .toList()));
        return channel.size() == 1 ? null : channel;
    }

    private static @Nullable List<Map<String, Object>> addresses(List<Map<String, Object>> locations) {
        List<Map<String, Object>> addresses = locations.stream()
                .flatMap(location -> Told.list(location, "addresses").stream())
                .map(LinkedData::address)
                .toList();
        return addresses.isEmpty() ? null : addresses;
    }

    private static Map<String, Object> address(Map<String, Object> address) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("@type", "PostalAddress");
        put(linked, "streetAddress", Told.text(address, "address_1"));
        put(linked, "addressLocality", Told.text(address, "city"));
        put(linked, "addressRegion", Told.text(address, "state_province"));
        put(linked, "postalCode", Told.text(address, "postal_code"));
        put(linked, "addressCountry", Told.text(address, "country"));
        return linked;
    }

    private static @Nullable String phone(Map<String, Object> document) {
        return Told.list(document, "phones").stream()
                .findFirst()
                .map(phone -> Told.text(phone, "number"))
                .orElse(null);
    }

    private static @Nullable List<String> names(List<Map<String, Object>> things) {
        List<String> names =
                things.stream().map(thing -> Told.required(thing, "name")).toList();
        return names.isEmpty() ? null : names;
    }

    private static boolean isOfTheState(Map<String, Object> document) {
        return Told.list(document, "attributes").stream()
                .map(attribute -> Told.text(Told.inside(attribute, "taxonomy_term"), "code"))
                .anyMatch(OF_THE_STATE::contains);
    }

    private static Map<String, Object> begin(String type) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("@context", "https://schema.org");
        linked.put("@type", type);
        return linked;
    }

    private static void describe(Map<String, Object> linked, Map<String, Object> document) {
        put(linked, "name", Told.text(document, "name"));
        put(linked, "alternateName", Told.text(document, "alternate_name"));
        put(linked, "description", Told.text(document, "description"));
    }

    static void put(Map<String, Object> linked, String name, @Nullable Object value) {
        if (value != null) linked.put(name, value);
    }
}
