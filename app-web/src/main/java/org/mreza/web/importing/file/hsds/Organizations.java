package org.mreza.web.importing.file.hsds;

import static org.mreza.web.importing.file.hsds.HsdsShape.Column.named;

import java.util.List;
import java.util.Map;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.TextFold;
import org.mreza.web.importing.file.hsds.HsdsShape.Column;

/** What organizations and contacts are made of. */
final class Organizations {

    static final HsdsShape SHAPE = new HsdsShape(
            RecordKind.ORGANIZATION,
            "organization",
            Map.of("phone", "organization_id", "attribute", "link_id", "organization_identifier", "organization_id"),
            List.of(
                    named("externalId", "id"),
                    named("name", "name"),
                    named("aliases", "alternate_name"),
                    new Column("kind", "attributes: organization_kind", thing -> thing.likely("organization_kind")),
                    named("parent", "parent_organization_id"),
                    new Column("description", "description", Organizations::description),
                    named("website", "website"),
                    named("email", "email"),
                    new Column("phone", "phones.number", thing -> thing.first("phone", "number")),
                    new Column("registration", "organization_identifiers.identifier", Organizations::registration)));

    static final HsdsShape CONTACT = new HsdsShape(
            RecordKind.CONTACT,
            "contact",
            Map.of("phone", "contact_id"),
            List.of(
                    named("organization", "organization_id"),
                    named("service", "service_id"),
                    new Column("job", "title", Organizations::job),
                    named("person", "name"),
                    new Column("phone", "phones.number", thing -> thing.first("phone", "number")),
                    named("email", "email")));

    private Organizations() {}

    /** Without a description of its own it is described by its kind, which is no news. */
    private static String description(HsdsThing thing) {
        String told = thing.get("description");
        boolean kind = thing.all("attribute")
                .anyMatch(said -> TextFold.key(said.get("term_name")).equals(TextFold.key(told)));
        return kind ? "" : told;
    }

    private static String registration(HsdsThing thing) {
        String identifier = thing.first("organization_identifier", "identifier");
        return identifier.isEmpty() ? thing.get("tax_id") : identifier;
    }

    private static String job(HsdsThing thing) {
        return thing.get("title").isBlank() ? thing.get("department") : thing.get("title");
    }
}
