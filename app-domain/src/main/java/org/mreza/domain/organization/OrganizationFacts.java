package org.mreza.domain.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.LocalizedText;

/** An organization in words that a history can compare. */
final class OrganizationFacts {

    private OrganizationFacts() {}

    static Map<String, String> of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        Map<String, String> facts = new LinkedHashMap<>();
        profile.name().texts().forEach((language, text) -> facts.put("name." + language.tag(), text));
        put(facts, "aliases", joined(profile.aliases().stream().map(Alias::text).toList()));
        put(facts, "kind", profile.kind());
        put(facts, "state", organization.state());
        put(facts, "confirmedAt", organization.confirmation().at());
        put(facts, "confirmationDays", organization.confirmation().days());
        if (organization.published()) facts.put("published", "true");
        put(facts, "seat", profile.place().seat());
        put(facts, "country", profile.place().country());
        put(
                facts,
                "areas",
                joined(profile.place().areas().stream().map(Area::code).sorted().toList()));
        put(facts, "parent", profile.about().parent());
        put(facts, "description", original(profile.about().description()));
        put(facts, "website", profile.about().reach().website());
        put(facts, "email", profile.about().reach().email());
        put(facts, "phone", profile.about().reach().phone());
        put(
                facts,
                "contacts",
                joined(organization.contacts().stream()
                        .map(c -> c.job().original() + (c.published() ? "" : " (-)"))
                        .toList()));
        put(
                facts,
                "memberships",
                joined(organization.memberships().stream()
                        .map(m -> m.group().toString())
                        .sorted()
                        .toList()));
        return facts;
    }

    private static @Nullable String original(@Nullable LocalizedText text) {
        return text == null ? null : text.original();
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining("; "));
    }

    private static void put(Map<String, String> facts, String fact, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) facts.put(fact, value.toString());
    }
}
