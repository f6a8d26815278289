package org.mreza.domain.meeting.action;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;

/**
 * Which action items are asked for; what is null does not narrow.
 *
 * @param standing where they stand
 * @param mine only those of the actor's organizations
 * @param country of meetings of this country
 * @param region of meetings of this region
 */
public record ActionItemFilter(
        Standing standing,
        boolean mine,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable OrganizationId organization,
        @Nullable SeriesId series,
        @Nullable ProjectId project) {

    /** Where an action item stands, as people ask. */
    public enum Standing {
        /** Open or in progress. */
        PENDING,
        /** Pending, and the last possible day of its term has passed. */
        OVERDUE,
        OPEN,
        IN_PROGRESS,
        DONE,
        DROPPED,
        ALL
    }
}
