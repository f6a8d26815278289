package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PersonId;

/**
 * A seat in an organization: a function, whom it is held by if that may be told, and how it is reached.
 *
 * @param published whether people outside the network may read it, where the organization publishes at all
 */
@Embeddable
public record Contact(
        LocalizedText job,

        @AttributeOverride(name = "value", column = @Column(name = "person_id")) @Nullable
        PersonId person,

        @Nullable String phone,
        @Nullable String email,
        boolean published) {

    /**
     * Reads what was typed into the row of a form.
     *
     * @param row names the row in the field of a broken rule
     * @throws org.mreza.domain.shared.RuleBroken when the phone or e-mail cannot be one
     */
    public static Contact of(
            String row, LocalizedText job, @Nullable PersonId person, @Nullable String phone, @Nullable String email) {
        return new Contact(job, person, Reach.phone(row + ".phone", phone), Reach.email(row + ".email", email), true);
    }

    /** The same, for nobody outside the network. */
    public Contact withheld() {
        return new Contact(job, person, phone, email, false);
    }
}
