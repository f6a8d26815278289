package org.mreza.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/**
 * Something that a search found.
 *
 * @param address last part of its address: an id or a slug
 * @param aliases its other names
 * @param detail its own kind within the kind, such as CIVIL_SOCIETY of an organization, the code of its type of a service; empty where there is none
 * @param state DRAFT, CLOSED or LAPSED (not confirmed in time), where that has to be said
 * @param municipality where it is
 * @param held when it was, for a meeting
 * @param owner the organization whose service it is
 */
public record Found(
        FoundKind kind,
        String address,
        LocalizedText name,
        List<String> aliases,
        String detail,
        @Nullable String state,
        @Nullable MunicipalityId municipality,
        @Nullable CountryId country,
        @Nullable PartialDate held,
        @Nullable LocalizedText owner) {

    public Found {
        aliases = List.copyOf(aliases);
    }
}
