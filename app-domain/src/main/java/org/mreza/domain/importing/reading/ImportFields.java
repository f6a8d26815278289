package org.mreza.domain.importing.reading;

import static org.mreza.domain.importing.reading.ImportField.plain;
import static org.mreza.domain.importing.reading.ImportField.text;
import static org.mreza.domain.importing.reading.ImportField.word;

import java.util.List;
import org.mreza.domain.importing.reading.ImportField.Shape;

/** The one table of what the columns of each kind of table can mean; templates have them in this order. */
final class ImportFields {

    private static final List<ImportField> ORGANIZATION = List.of(
            plain("externalId", Shape.EXTERNAL_ID),
            text("name", Shape.LINE),
            plain("aliases", Shape.ALIASES),
            word("kind", Shape.WORD, "organizationKind"),
            plain("seat", Shape.MUNICIPALITY),
            plain("country", Shape.COUNTRY),
            plain("areas", Shape.AREAS),
            plain("parent", Shape.REFERENCE),
            text("description", Shape.PARAGRAPHS),
            plain("website", Shape.WEBSITE),
            plain("email", Shape.EMAIL),
            plain("phone", Shape.PHONE),
            plain("registration", Shape.LINE),
            plain("id", Shape.OWN_ID));

    private static final List<ImportField> SERVICE = List.of(
            plain("externalId", Shape.EXTERNAL_ID),
            plain("organization", Shape.REFERENCE),
            text("name", Shape.LINE),
            plain("aliases", Shape.ALIASES),
            word("type", Shape.WORD, "serviceType"),
            text("description", Shape.PARAGRAPHS),
            word("status", Shape.WORD, "serviceStatus"),
            word("targetGroups", Shape.WORDS, "targetGroup"),
            word("model", Shape.WORD, "serviceModel"),
            word("tags", Shape.WORDS, "tag"),
            word("languages", Shape.WORDS, "language"),
            text("eligibility", Shape.PARAGRAPHS),
            plain("minAge", Shape.NUMBER),
            plain("maxAge", Shape.NUMBER),
            word("cost", Shape.WORD, "cost"),
            text("costNote", Shape.PARAGRAPHS),
            text("application", Shape.PARAGRAPHS),
            text("requiredDocuments", Shape.PARAGRAPHS),
            plain("areas", Shape.AREAS),
            plain("places", Shape.NUMBER),
            plain("placesFree", Shape.NUMBER),
            plain("waiting", Shape.NUMBER),
            plain("capacityAsOf", Shape.DATE),
            plain("website", Shape.WEBSITE),
            plain("email", Shape.EMAIL),
            plain("phone", Shape.PHONE),
            plain("id", Shape.OWN_ID));

    private static final List<ImportField> LOCATION = List.of(
            plain("externalId", Shape.EXTERNAL_ID),
            plain("organization", Shape.REFERENCE),
            plain("service", Shape.REFERENCE),
            text("name", Shape.LINE),
            word("kind", Shape.WORD, "locationKind"),
            plain("municipality", Shape.MUNICIPALITY),
            plain("settlement", Shape.LINE),
            plain("address", Shape.LINE),
            plain("postalCode", Shape.LINE),
            plain("latitude", Shape.LATITUDE),
            plain("longitude", Shape.LONGITUDE),
            plain("url", Shape.WEBSITE),
            plain("hours", Shape.HOURS),
            plain("exceptions", Shape.EXCEPTIONS),
            text("transportation", Shape.PARAGRAPHS),
            text("accessibility", Shape.PARAGRAPHS),
            plain("id", Shape.OWN_ID));

    private static final List<ImportField> SERVICE_AT_LOCATION = List.of(
            plain("externalId", Shape.EXTERNAL_ID),
            plain("service", Shape.REFERENCE),
            plain("location", Shape.REFERENCE),
            plain("hours", Shape.HOURS),
            plain("exceptions", Shape.EXCEPTIONS),
            text("note", Shape.PARAGRAPHS));

    private static final List<ImportField> CONTACT = List.of(
            plain("organization", Shape.REFERENCE),
            plain("service", Shape.REFERENCE),
            text("job", Shape.LINE),
            plain("person", Shape.LINE),
            plain("phone", Shape.PHONE),
            plain("email", Shape.EMAIL),
            word("published", Shape.WORD, "yesNo"));

    private ImportFields() {}

    static List<ImportField> of(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> ORGANIZATION;
            case SERVICE -> SERVICE;
            case LOCATION -> LOCATION;
            case SERVICE_AT_LOCATION -> SERVICE_AT_LOCATION;
            case CONTACT -> CONTACT;
        };
    }
}
