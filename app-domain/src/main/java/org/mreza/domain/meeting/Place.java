package org.mreza.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;

/** Where a meeting was held; all of it may be unknown, and an online meeting has no municipality. */
public record Place(
        @Nullable MeetingMode mode,
        @Nullable MunicipalityId municipality,
        @Nullable String venue) {

    public static final Place UNKNOWN = new Place(null, null, null);
}
