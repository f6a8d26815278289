package org.mreza.domain.search;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;

/**
 * In which order services come.
 *
 * @param near the municipality from which distance is measured; null for another order
 */
public record ServiceOrder(Sort sort, @Nullable MunicipalityId near) {

    /**
     * What comes first: what matches best (those whose confirmation lapsed sink), the beginning of the alphabet, or what
     * is nearest.
     */
    public enum Sort {
        MATCH,
        NAME,
        DISTANCE
    }

    public static final ServiceOrder BEST = new ServiceOrder(Sort.MATCH, null);
    public static final ServiceOrder BY_NAME = new ServiceOrder(Sort.NAME, null);

    public ServiceOrder {
        if ((sort == Sort.DISTANCE) != (near != null)) throw new IllegalArgumentException("distance is from a place");
    }

    public static ServiceOrder from(MunicipalityId near) {
        return new ServiceOrder(Sort.DISTANCE, near);
    }
}
