package org.mreza.domain.meeting.challenge;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/**
 * Which challenges are asked for; what is null does not narrow.
 *
 * @param text words of it
 * @param theme what it is filed under, however it is spelled
 * @param year raised in this year
 * @param country raised at meetings in this country
 * @param region raised at meetings in this region
 * @param organization raised by this organization
 */
public record ChallengeFilter(
        Order order,
        @Nullable String text,
        @Nullable String theme,
        @Nullable Integer year,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable OrganizationId organization) {

    /** What comes first. */
    public enum Order {
        OFTEN,
        LATELY
    }
}
