package org.mreza.web.importing.file.hsds;

import java.util.Map;
import java.util.Set;

/** The tables and columns of the specification that are read; all others are passed over. */
final class Fields {

    private static final Map<String, Set<String>> KEPT = Map.ofEntries(
            Map.entry(
                    "organization",
                    Set.of(
                            "id",
                            "name",
                            "alternate_name",
                            "description",
                            "email",
                            "website",
                            "tax_id",
                            "parent_organization_id")),
            Map.entry(
                    "service",
                    Set.of(
                            "id",
                            "organization_id",
                            "name",
                            "alternate_name",
                            "description",
                            "url",
                            "email",
                            "status",
                            "application_process",
                            "fees_description",
                            "eligibility_description",
                            "minimum_age",
                            "maximum_age")),
            Map.entry(
                    "location",
                    Set.of(
                            "id",
                            "location_type",
                            "url",
                            "organization_id",
                            "name",
                            "transportation",
                            "latitude",
                            "longitude")),
            Map.entry("service_at_location", Set.of("id", "service_id", "location_id", "description")),
            Map.entry("contact", Set.of("id", "organization_id", "service_id", "name", "title", "department", "email")),
            Map.entry("phone", Set.of("id", "service_id", "organization_id", "contact_id", "number")),
            Map.entry(
                    "address",
                    Set.of(
                            "id",
                            "location_id",
                            "address_1",
                            "address_2",
                            "city",
                            "region",
                            "state_province",
                            "postal_code",
                            "country")),
            Map.entry(
                    "schedule",
                    Set.of(
                            "id",
                            "service_at_location_id",
                            "valid_from",
                            "valid_to",
                            "dtstart",
                            "until",
                            "freq",
                            "interval",
                            "byday",
                            "description",
                            "opens_at",
                            "closes_at",
                            "attending_type",
                            "notes")),
            Map.entry("service_area", Set.of("id", "service_id", "name", "extent")),
            Map.entry("required_document", Set.of("id", "service_id", "document")),
            Map.entry("language", Set.of("id", "service_id", "code")),
            Map.entry("accessibility", Set.of("id", "location_id", "description")),
            Map.entry("attribute", Set.of("id", "link_id", "taxonomy_term_id", "link_type", "term_code", "term_name")),
            Map.entry("taxonomy_term", Set.of("id", "code", "name")),
            Map.entry("cost_option", Set.of("id", "service_id", "option", "amount")),
            Map.entry("service_capacity", Set.of("id", "service_id", "available", "maximum", "description", "updated")),
            Map.entry("organization_identifier", Set.of("id", "organization_id", "identifier")));

    /** Longer than any column takes: what is longer is refused there, and costs no more than this. */
    private static final int LONGEST = 20_000;

    private Fields() {}

    static boolean read(String table) {
        return KEPT.containsKey(table);
    }

    static Set<String> of(String table) {
        return KEPT.getOrDefault(table, Set.of());
    }

    static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
