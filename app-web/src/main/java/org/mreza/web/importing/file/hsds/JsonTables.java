package org.mreza.web.importing.file.hsds;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which objects of a document are rows of which table. */
final class JsonTables {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("organization", "organization"),
            Map.entry("organizations", "organization"),
            Map.entry("service", "service"),
            Map.entry("services", "service"),
            Map.entry("service_at_locations", "service_at_location"),
            Map.entry("location", "location"),
            Map.entry("locations", "location"),
            Map.entry("phones", "phone"),
            Map.entry("contacts", "contact"),
            Map.entry("addresses", "address"),
            Map.entry("schedules", "schedule"),
            Map.entry("service_areas", "service_area"),
            Map.entry("required_documents", "required_document"),
            Map.entry("languages", "language"),
            Map.entry("accessibility", "accessibility"),
            Map.entry("attributes", "attribute"),
            Map.entry("taxonomy_term", "taxonomy_term"),
            Map.entry("cost_options", "cost_option"),
            Map.entry("capacities", "service_capacity"),
            Map.entry("organization_identifiers", "organization_identifier"));

    /** Documents whose own fields tell what they are. */
    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("location_type", "location"),
            Map.entry("latitude", "location"),
            Map.entry("addresses", "location"),
            Map.entry("service_id", "service_at_location"),
            Map.entry("location_id", "service_at_location"),
            Map.entry("status", "service"),
            Map.entry("application_process", "service"),
            Map.entry("service_at_locations", "service"),
            Map.entry("service_areas", "service"),
            Map.entry("organization", "service"),
            Map.entry("website", "organization"),
            Map.entry("legal_status", "organization"),
            Map.entry("parent_organization_id", "organization"),
            Map.entry("year_incorporated", "organization"),
            Map.entry("organization_identifiers", "organization"),
            Map.entry("locations", "organization"),
            Map.entry("services", "organization"),
            Map.entry("logo", "organization"),
            Map.entry("taxonomy", "taxonomy_term"),
            Map.entry("taxonomy_detail", "taxonomy_term"),
            Map.entry("version", "taxonomy"));

    /** What is held by its id in the one that it stands in: the other way round than everything else. */
    private static final Set<String> HELD =
            Set.of("service/organization", "service_at_location/location", "service_at_location/service");

    private JsonTables() {}

    static @Nullable String of(String property) {
        return BY_NAME.get(property);
    }

    static @Nullable String told(String property) {
        return TELLING.get(property);
    }

    static boolean held(String parent, String child) {
        return HELD.contains(parent + "/" + child);
    }
}
