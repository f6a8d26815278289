package org.mreza.web.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.LocalCoverage;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Partner;
import org.mreza.domain.overview.Partner.ContactSlot;
import org.mreza.domain.overview.Partners;

/**
 * All that the page of a municipality shows.
 *
 * @param otherNames how others write its name
 * @param seated organizations with their seat here
 * @param working organizations from elsewhere that work here
 * @param administration of the municipality, where the network knows it
 * @param mayEdit whether the reader may edit the administration
 * @param coverage services, and what the neighbours have more
 * @param presence of its region's municipalities; null where it lies in none
 */
public record MunicipalityPage(
        Municipality municipality,
        List<String> otherNames,
        List<Region> regions,
        List<Partners> seated,
        List<Partners> working,
        LatestMeetings meetings,
        @Nullable Partner administration,
        boolean mayEdit,
        LocalCoverage coverage,
        @Nullable RegionPresence presence) {

    /** Whom to call at the administration. */
    public @Nullable ContactSlot contact() {
        return administration == null ? null : administration.contact();
    }

    public int seatedTotal() {
        return seated.stream().mapToInt(Partners::total).sum();
    }

    public int workingTotal() {
        return working.stream().mapToInt(Partners::total).sum();
    }
}
