package org.mreza.domain.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * An organization as lists, pickers and links show it.
 *
 * @param lapsesOn the last day on which its confirmation is good; null when nobody ever confirmed it
 */
public record OrganizationRow(
        OrganizationId id,
        String slug,
        LocalizedText name,
        List<Alias> aliases,
        Organization.Kind kind,
        Organization.State state,
        @Nullable MunicipalityId seat,
        @Nullable CountryId country,
        @Nullable LocalDate lapsesOn) {

    /** Whether somebody confirmed it, but too long ago. */
    public boolean lapsed(LocalDate today) {
        return lapsesOn != null && lapsesOn.isBefore(today);
    }

    /** The municipality that is present where this organization takes part; null for one that stands for none. */
    public @Nullable MunicipalityId represents() {
        return kind.standsForSeat() ? seat : null;
    }

    public boolean closed() {
        return state == Organization.State.CLOSED;
    }
}
