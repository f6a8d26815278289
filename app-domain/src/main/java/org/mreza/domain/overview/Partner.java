package org.mreza.domain.overview;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * An organization as others see it in a list.
 *
 * @param contact whom to call, where somebody or some office is named
 */
public record Partner(
        OrganizationId id,
        String slug,
        String kind,
        LocalizedText name,
        @Nullable MunicipalityId seat,
        @Nullable ContactSlot contact) {

    /** The first seat of an organization: what they are, and who, where that is known. */
    public record ContactSlot(
            LocalizedText job,
            @Nullable String person,
            @Nullable String phone,
            @Nullable String email) {}
}
