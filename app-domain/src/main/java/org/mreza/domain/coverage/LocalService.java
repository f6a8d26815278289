package org.mreza.domain.coverage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * A service for the people of a municipality.
 *
 * @param type code of its type
 * @param here whether it is located there, or comes from elsewhere
 * @param free how many places are free; null when that is not stated
 * @param lapsed confirmed, but too long ago
 */
public record LocalService(
        String slug,
        LocalizedText name,
        String type,
        LocalizedText organization,
        String organizationSlug,
        Standing standing,
        boolean here,
        boolean fictitious,
        @Nullable Integer free,
        @Nullable Instant confirmedAt,
        boolean lapsed) {}
