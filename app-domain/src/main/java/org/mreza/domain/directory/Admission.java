package org.mreza.domain.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * How one comes to it.
 *
 * @param application what to do first
 * @param requiredDocuments what to bring
 */
@Embeddable
public record Admission(
        @Enumerated(EnumType.STRING) Cost cost,
        @Nullable LocalizedText costNote,
        @Nullable LocalizedText application,
        @Nullable LocalizedText requiredDocuments) {

    public static final Admission NOT_STATED = new Admission(Cost.NOT_STATED, null, null, null);

    public Admission {
        Texts.shortEnough("costNote", costNote, Texts.PARAGRAPHS);
        Texts.shortEnough("application", application, Texts.PARAGRAPHS);
        Texts.shortEnough("requiredDocuments", requiredDocuments, Texts.PARAGRAPHS);
    }

    Admission costing(Cost other) {
        return new Admission(other, costNote, application, requiredDocuments);
    }

    Admission costNoted(@Nullable LocalizedText other) {
        return new Admission(cost, other, application, requiredDocuments);
    }

    Admission applied(@Nullable LocalizedText other) {
        return new Admission(cost, costNote, other, requiredDocuments);
    }

    Admission requiring(@Nullable LocalizedText other) {
        return new Admission(cost, costNote, application, other);
    }
}
