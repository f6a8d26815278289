package org.mreza.web.importing.file.hsds;

import static org.mreza.web.importing.file.hsds.HsdsShape.Column.named;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.TextFold;
import org.mreza.web.importing.file.hsds.HsdsShape.Column;

/** What locations, and services at them, are made of. */
final class Places {

    static final HsdsShape LOCATION = new HsdsShape(
            RecordKind.LOCATION,
            "location",
            Map.of("address", "location_id", "accessibility", "location_id"),
            List.of(
                    named("externalId", "id"),
                    named("organization", "organization_id"),
                    new Column("name", "name", Places::name),
                    new Column("kind", "location_type", Places::kind),
                    new Column("municipality", "addresses.region", Places::municipality),
                    new Column("settlement", "addresses.city", Places::settlement),
                    new Column("address", "addresses.address_1", Places::street),
                    new Column("postalCode", "addresses.postal_code", thing -> thing.first("address", "postal_code")),
                    named("latitude", "latitude"),
                    named("longitude", "longitude"),
                    named("url", "url"),
                    named("transportation", "transportation"),
                    new Column(
                            "accessibility",
                            "accessibility.description",
                            thing -> thing.all("accessibility")
                                    .map(part -> part.get("description"))
                                    .collect(Collectors.joining("\n")))));

    static final HsdsShape SERVICE_AT_LOCATION = new HsdsShape(
            RecordKind.SERVICE_AT_LOCATION,
            "service_at_location",
            Map.of("schedule", "service_at_location_id"),
            List.of(
                    named("externalId", "id"),
                    named("service", "service_id"),
                    named("location", "location_id"),
                    new Column("hours", "schedules", Hours::regular),
                    new Column("exceptions", "schedules.notes: EXDATE", Hours::exceptions),
                    named("note", "description")));

    private Places() {}

    /** A place without a name is told by its municipality's. */
    private static String name(HsdsThing thing) {
        String name = TextFold.key(thing.get("name"));
        boolean town = Stream.of("region", "city")
                .anyMatch(part -> TextFold.key(thing.first("address", part)).equals(name));
        return town ? "" : thing.get("name");
    }

    /** Mobile and confidential places are told as physical ones: that word is no news. */
    private static String kind(HsdsThing thing) {
        return thing.get("location_type").strip().equalsIgnoreCase("virtual") ? "VIRTUAL" : "";
    }

    /** Some write the municipality as the region, most as the city; what lies around it tells those of one name apart. */
    private static String municipality(HsdsThing thing) {
        Set<String> ways = new LinkedHashSet<>();
        for (String field : List.of("region", "city")) {
            String town = bare(thing.first("address", field));
            if (town.isEmpty()) continue;
            for (String around : List.of("country", "state_province"))
                if (!bare(thing.first("address", around)).isEmpty())
                    ways.add(town + ", " + bare(thing.first("address", around)));
            ways.add(town);
        }
        return String.join("|", ways);
    }

    private static String bare(String text) {
        return text.replace('|', ' ').strip();
    }

    private static String settlement(HsdsThing thing) {
        String region = thing.first("address", "region");
        String city = thing.first("address", "city");
        return region.isEmpty() || TextFold.key(region).equals(TextFold.key(city)) ? "" : city;
    }

    private static String street(HsdsThing thing) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of("address_1", "address_2"))
            if (!thing.first("address", line).isBlank()) lines.add(thing.first("address", line));
        return String.join(", ", lines);
    }
}
