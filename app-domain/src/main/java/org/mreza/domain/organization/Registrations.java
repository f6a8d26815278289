package org.mreza.domain.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.OrganizationId;

/** The numbers under which registers have organizations. */
public interface Registrations {

    /** The longest number, in characters. */
    int LONGEST = 300;

    @Nullable
    String of(OrganizationId organization);

    /** @param number null to forget it */
    void write(OrganizationId organization, @Nullable String number);
}
