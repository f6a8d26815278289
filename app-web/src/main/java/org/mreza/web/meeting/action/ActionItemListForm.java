package org.mreza.web.meeting.action;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.ActionItemFilter.Standing;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;

/**
 * The filters of the list of action items as they stand in the address.
 *
 * @param state where they stand; pending where none is asked
 * @param region a region or a country
 * @param mine {@code true}: only those of the reader's organizations
 */
public record ActionItemListForm(
        @Nullable String state,
        @Nullable String region,
        @Nullable String organization,
        @Nullable String series,
        @Nullable String project,
        @Nullable String mine) {

    ActionItemFilter filter() {
        String place = region == null ? "" : region;
        return new ActionItemFilter(
                standing(),
                onlyMine(),
                place.length() == 2 ? CountryId.of(place) : null,
                place.length() == 2 ? null : id(place, RegionId::of),
                id(organization, OrganizationId::of),
                id(series, SeriesId::of),
                id(project, ProjectId::of));
    }

    public Standing standing() {
        if (state != null)
            for (Standing s : Standing.values()) if (s.name().equals(state.toUpperCase(Locale.ROOT))) return s;
        return Standing.PENDING;
    }

    public boolean onlyMine() {
        return "true".equals(mine);
    }

    private static <I> @Nullable I id(@Nullable String text, Function<String, I> of) {
        return text == null || text.isBlank() ? null : of.apply(text);
    }
}
