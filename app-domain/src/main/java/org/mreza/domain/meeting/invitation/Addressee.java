package org.mreza.domain.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** Somebody to invite: at least one of organization, name and address is known. */
public record Addressee(
        @Nullable OrganizationId organization,
        @Nullable MunicipalityId municipality,
        @Nullable String name,
        @Nullable String email,
        Language language) {}
