package org.mreza.domain.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;

/**
 * Two records that are likely one.
 *
 * @param why empty for a pair of which that is forgotten
 * @param said who said that they are two; null when nobody did
 */
public record Pair(
        Mergeable kind,
        Side first,
        Side second,
        List<Reason> why,
        @Nullable Said said) {

    /**
     * One of them.
     *
     * @param what kind of the organization, type of the service
     * @param place where the organization has its seat
     * @param keeper the organization that keeps the service
     */
    public record Side(
            UUID id,
            String slug,
            LocalizedText name,
            String what,
            @Nullable MunicipalityId place,
            @Nullable LocalizedText keeper,
            boolean fictitious) {}

    /** Who said that they are two, and when. */
    public record Said(String by, Instant at) {}
}
