package org.mreza.domain.coverage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which services count.
 *
 * @param types codes; empty for all
 * @param targetGroup code of those whom it is for
 * @param confirmedSince confirmed by a human at that time or later
 */
public record CoverageFilter(
        List<String> types,
        @Nullable String targetGroup,
        @Nullable Standing standing,
        @Nullable Instant confirmedSince) {

    public static final CoverageFilter ALL = new CoverageFilter(List.of(), null, null, null);

    public CoverageFilter {
        types = List.copyOf(types);
    }
}
