package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PersonId;

/**
 * Whom to ask: a function first, who holds it if that may be told, and how to reach it.
 *
 * @param published whether it may leave the network
 */
@Embeddable
public record ServiceContact(
        LocalizedText job,

        @AttributeOverride(name = "value", column = @Column(name = "person_id")) @Nullable
        PersonId person,

        @Nullable String phone,
        @Nullable String email,
        boolean published) {}
