package org.mreza.domain.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** An organization as lists, pickers and links show it. */
public record OrganizationRow(
        OrganizationId id,
        String slug,
        LocalizedText name,
        List<Alias> aliases,
        Organization.Kind kind,
        Organization.State state,
        @Nullable MunicipalityId seat,
        @Nullable CountryId country) {

    /** The municipality that is present where this organization takes part; null for one that stands for none. */
    public @Nullable MunicipalityId represents() {
        return kind.standsForSeat() ? seat : null;
    }

    public boolean closed() {
        return state == Organization.State.CLOSED;
    }
}
