package org.mreza.web.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.CoverageMatrix;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Partners;

/**
 * All that the page of a region shows.
 *
 * @param population of all its municipalities; null where that of any is not known
 */
public record RegionPage(
        RegionPresence presence,
        @Nullable Region parent,
        @Nullable Integer population,
        List<Partners> partners,
        LatestMeetings meetings,
        CoverageMatrix coverage) {

    public Region region() {
        return presence.region();
    }

    public int partnersTotal() {
        return partners.stream().mapToInt(Partners::total).sum();
    }
}
