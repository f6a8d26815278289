package org.mreza.web.meeting.challenge;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.challenge.ChallengeFilter;
import org.mreza.domain.meeting.challenge.ChallengeFilter.Order;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/**
 * The filters of the register as they stand in the address.
 *
 * @param region a region or a country
 * @param sort {@code lately}; else the most frequent first
 */
public record ChallengeListForm(
        @Nullable String q,
        @Nullable String theme,
        @Nullable String year,
        @Nullable String region,
        @Nullable String organization,
        @Nullable String sort) {

    ChallengeFilter filter() {
        String place = region == null ? "" : region;
        return new ChallengeFilter(
                lately() ? Order.LATELY : Order.OFTEN,
                q,
                theme,
                year != null && year.matches("[0-9]{1,4}") ? Integer.valueOf(year) : null,
                place.length() == 2 ? CountryId.of(place) : null,
                place.length() == 2 ? null : id(place, RegionId::of),
                id(organization, OrganizationId::of));
    }

    public boolean lately() {
        return "lately".equals(sort);
    }

    private static <I> @Nullable I id(@Nullable String text, Function<String, I> of) {
        return text == null || text.isBlank() ? null : of.apply(text);
    }
}
