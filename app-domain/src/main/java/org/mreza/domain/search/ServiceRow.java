package org.mreza.domain.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.OpeningHours;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.organization.Area;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.ServiceId;

/**
 * A service as lists show it.
 *
 * @param type code of its type
 * @param owner who keeps its record
 * @param offered municipalities where one goes to
 * @param reach offered there or for those who live there
 * @param hours of each of its locations
 * @param metres from the municipality that distance is measured from; null where that is not known
 */
public record ServiceRow(
        ServiceId id,
        String slug,
        LocalizedText name,
        String type,
        List<String> targets,
        Phase phase,
        Owner owner,
        List<MunicipalityId> offered,
        List<Area> reach,
        Cost cost,
        Room room,
        Confirmed confirmed,
        @Nullable String phone,
        boolean fictitious,
        List<OpeningHours> hours,
        @Nullable Integer metres) {

    /** The organization behind it. */
    public record Owner(String slug, LocalizedText name) {}

    /**
     * Free places and the day on which they were counted.
     *
     * @param fresh whether that says anything about today
     */
    public record Room(@Nullable Integer free, @Nullable LocalDate asOf, boolean fresh) {

        public boolean some() {
            return fresh && free != null && free > 0;
        }

        public boolean none() {
            return fresh && free != null && free == 0;
        }
    }

    /**
     * When somebody last said that it is true.
     *
     * @param at null when nobody ever did
     * @param lapsed too long ago
     */
    public record Confirmed(@Nullable Instant at, boolean lapsed) {}

    public ServiceRow {
        targets = List.copyOf(targets);
        offered = List.copyOf(offered);
        reach = List.copyOf(reach);
        hours = List.copyOf(hours);
    }
}
