package org.mreza.web.importing.file.hsds;

import static org.mreza.web.importing.file.hsds.HsdsShape.Column.named;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.web.importing.file.hsds.HsdsShape.Column;

/** What services are made of. */
final class Services {

    static final HsdsShape SHAPE = new HsdsShape(
            RecordKind.SERVICE,
            "service",
            Map.of(
                    "phone",
                    "service_id",
                    "attribute",
                    "link_id",
                    "language",
                    "service_id",
                    "service_area",
                    "service_id",
                    "cost_option",
                    "service_id",
                    "required_document",
                    "service_id",
                    "service_capacity",
                    "service_id"),
            List.of(
                    named("externalId", "id"),
                    named("organization", "organization_id"),
                    named("name", "name"),
                    named("aliases", "alternate_name"),
                    new Column("type", "attributes: service_type", thing -> thing.likely("service_type")),
                    named("description", "description"),
                    new Column("status", "status", thing -> status(thing.get("status"))),
                    new Column("targetGroups", "attributes: target_group", thing -> thing.likely("target_group")),
                    new Column("model", "attributes: service_model", thing -> thing.codes("service_model")),
                    new Column("tags", "attributes: tag", Services::tags),
                    new Column("languages", "languages.code", thing -> listed(thing, "language", "code")),
                    named("eligibility", "eligibility_description"),
                    named("minAge", "minimum_age"),
                    named("maxAge", "maximum_age"),
                    new Column("cost", "cost_options.option", Services::cost),
                    named("costNote", "fees_description"),
                    named("application", "application_process"),
                    new Column("requiredDocuments", "required_documents.document", Services::documents),
                    new Column("areas", "service_areas.extent", Services::areas),
                    new Column("places", "capacities.maximum", thing -> thing.first("service_capacity", "maximum")),
                    new Column(
                            "placesFree",
                            "capacities.available",
                            thing -> thing.first("service_capacity", "available")),
                    new Column("waiting", "capacities.description", Services::waiting),
                    new Column("capacityAsOf", "capacities.updated", Services::asOf),
                    named("website", "url"),
                    named("email", "email"),
                    new Column("phone", "phones.number", thing -> thing.first("phone", "number"))));

    private static final Pattern OUR_AREA = Pattern.compile("[a-z]{2}(-[a-z0-9]+)*");
    private static final Pattern WAITING = Pattern.compile("(\\d{1,7}) .*");

    private Services() {}

    private static String status(String status) {
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "active" -> "ACTIVE";
            case "inactive" -> "INACTIVE";
            case "temporarily closed" -> "TEMPORARILY_CLOSED";
            case "defunct" -> "CLOSED";
            default -> status;
        };
    }

    private static String listed(HsdsThing thing, String table, String field) {
        return thing.all(table)
                .map(part -> part.get(field))
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** That something is made up for demonstration is no tag that anybody may give. */
    private static String tags(HsdsThing thing) {
        return thing.codes("tag").replaceAll("(; )?FICTITIOUS", "").replaceAll("^; ", "");
    }

    private static String cost(HsdsThing thing) {
        String option = thing.first("cost_option", "option").strip().toUpperCase(Locale.ROOT);
        if (List.of("FREE", "PARTLY_PAID", "PAID").contains(option)) return option;
        return thing.first("cost_option", "amount").matches("0+([.]0+)?") ? "FREE" : "";
    }

    private static String documents(HsdsThing thing) {
        return listed(thing, "required_document", "document").replace("; ", "\n");
    }

    /** Those that are told by a code of ours; a settlement of a municipality is none of them. */
    private static String areas(HsdsThing thing) {
        return thing.all("service_area")
                .filter(area -> OUR_AREA.matcher(area.get("extent")).matches()
                        && !area.get("name").contains(","))
                .map(area -> area.get("extent"))
                .collect(Collectors.joining("; "));
    }

    private static String waiting(HsdsThing thing) {
        Matcher told = WAITING.matcher(thing.first("service_capacity", "description"));
        return told.matches() ? told.group(1) : "";
    }

    private static String asOf(HsdsThing thing) {
        String updated = thing.first("service_capacity", "updated");
        return updated.length() > 10 ? updated.substring(0, 10) : updated;
    }
}
