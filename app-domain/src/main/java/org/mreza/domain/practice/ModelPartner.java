package org.mreza.domain.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * An organization that has to do with services of a model, and whom to ask there.
 *
 * @param roles PROVIDES, COMMISSIONS, FUNDS, ACCREDITS, COORDINATES
 * @param job function of the contact
 */
public record ModelPartner(
        Adoption.Link organization,
        String kind,
        List<String> roles,
        boolean fictitious,
        @Nullable LocalizedText job,
        @Nullable String person,
        @Nullable String phone,
        @Nullable String email) {

    public ModelPartner {
        roles = List.copyOf(roles);
    }

    /** Whether anything is known of whom to ask. */
    public boolean hasContact() {
        return job != null || phone != null || email != null;
    }
}
