package org.mreza.domain.meeting.goal;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.RegionId;

/**
 * What a conclusion wants to reach: a service model in all municipalities of a region or country, or everywhere.
 *
 * @param model code of the service model
 */
public record Goal(
        String model, @Nullable CountryId country, @Nullable RegionId region, Firmness firmness) {

    /** When a municipality counts. */
    public enum Firmness {
        /** A service of the model runs there. */
        RUNNING,
        /** One runs there that stands on a decision or on public money. */
        FORMALISED
    }
}
