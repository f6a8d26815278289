package org.mreza.domain.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;

/**
 * Which meetings are asked for; what is null does not narrow.
 *
 * @param from the first day of the period: a meeting that may have been held on or after it
 * @param to the last day of the period
 * @param undated only meetings whose year is not stated; they belong to no period
 * @param state only those in this state: of drafts those of the actor's organizations
 */
public record MeetingFilter(
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undated,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable MunicipalityId municipality,
        @Nullable OrganizationId organization,
        @Nullable MeetingKind kind,
        @Nullable SeriesId series,
        @Nullable ProjectId project,
        @Nullable MeetingState state) {

    public static final MeetingFilter ALL =
            new MeetingFilter(null, null, null, false, null, null, null, null, null, null, null, null);

    public static MeetingFilter of(MunicipalityId municipality) {
        return new MeetingFilter(null, null, null, false, null, null, municipality, null, null, null, null, null);
    }

    public static MeetingFilter of(OrganizationId organization) {
        return new MeetingFilter(null, null, null, false, null, null, null, organization, null, null, null, null);
    }

    public static MeetingFilter of(RegionId region) {
        return new MeetingFilter(null, null, null, false, null, region, null, null, null, null, null, null);
    }
}
