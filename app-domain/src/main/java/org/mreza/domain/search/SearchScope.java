package org.mreza.domain.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/**
 * Among what is searched; null is everywhere.
 *
 * @param municipality what is there, or is for those who live there
 * @param region likewise
 */
public record SearchScope(
        Set<FoundKind> kinds,
        @Nullable MunicipalityId municipality,
        @Nullable RegionId region) {

    public static final SearchScope ALL = of(EnumSet.allOf(FoundKind.class));

    public SearchScope {
        kinds = Set.copyOf(kinds);
    }

    public static SearchScope of(Set<FoundKind> kinds) {
        return new SearchScope(kinds, null, null);
    }

    public boolean placed() {
        return municipality != null || region != null;
    }
}
