package org.mreza.domain.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;

/** Questions about what nobody confirmed in time; everybody in the network may ask them. */
public interface ConfirmationQueries {

    /** Services and organizations of a region, those due first coming first. */
    Window<StaleRow> stale(RegionId region, StaleFilter filter, LocalDate today, Actor actor, @Nullable String cursor);

    /** What is asked for. */
    enum Need {
        /** Nobody confirmed it in time. */
        OVERDUE,
        /** It lapses within {@link org.mreza.domain.shared.Confirmation#ASKED_BEFORE} days. */
        SOON,
        /** Nobody ever confirmed it. */
        NEVER
    }

    /**
     * Which records.
     *
     * @param type service or organization; null is both
     * @param municipality of the region; null is all of them
     */
    record StaleFilter(
            Need need, @Nullable String type, @Nullable MunicipalityId municipality) {}

    /**
     * A record that needs somebody to look at it.
     *
     * @param keeper the organization that keeps a service; null of an organization
     * @param at where it is, as far as it is in a municipality
     * @param confirmedAt null when nobody ever did
     */
    record StaleRow(
            Subject record,
            String slug,
            LocalizedText name,
            @Nullable LocalizedText keeper,
            @Nullable MunicipalityId at,
            @Nullable Instant confirmedAt,
            LocalDate dueOn,
            @Nullable String phone,
            @Nullable String email) {

        public String address() {
            return (record.type().equals("service") ? "/services/" : "/organizations/") + slug;
        }
    }
}
