package org.mreza.domain.report;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.RegionId;

/**
 * A municipality of a report.
 *
 * @param region the one that its people name first
 * @param meetings how many of the meetings were attended from there
 * @param counted false for a city that is made up of municipalities which are counted themselves
 */
public record MunicipalityLine(
        Municipality municipality, @Nullable RegionId region, int meetings, boolean counted) {

    public boolean isPresent() {
        return meetings > 0;
    }
}
