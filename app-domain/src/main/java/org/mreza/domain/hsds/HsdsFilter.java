package org.mreza.domain.hsds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param parent of taxonomy terms
 * @param topOnly only taxonomy terms without a parent
 */
public record HsdsFilter(
        @Nullable String search,
        @Nullable Instant modifiedAfter,
        @Nullable UUID taxonomyTerm,
        @Nullable UUID taxonomy,
        @Nullable UUID organization,
        @Nullable UUID parent,
        boolean topOnly) {

    public static final HsdsFilter NONE = new HsdsFilter(null, null, null, null, null, null, false);
}
