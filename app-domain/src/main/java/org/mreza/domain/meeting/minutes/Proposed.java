package org.mreza.domain.meeting.minutes;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;

/**
 * Somebody who was there and can be written to.
 *
 * @param key what a form calls them
 * @param name of a person
 */
public record Proposed(
        String key,
        @Nullable OrganizationId organization,
        @Nullable LocalizedText organizationName,
        @Nullable String name,
        String email,
        Language language) {

    /** The same, written to in this language. */
    public Proposed in(Language as) {
        return new Proposed(key, organization, organizationName, name, email, as);
    }
}
