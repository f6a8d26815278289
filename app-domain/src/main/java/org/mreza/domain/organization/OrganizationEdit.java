package org.mreza.domain.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PersonId;

/**
 * All that an editor sends of an organization at once.
 *
 * @param seats its contacts in order; rows without a function were left out already
 * @param confirmationDays how often it is asked whether all is still true; null leaves that as it is
 */
public record OrganizationEdit(
        OrganizationProfile profile,
        List<SeatRow> seats,
        List<Membership> memberships,
        @Nullable Integer confirmationDays) {

    /** One that asks for confirmation as often as before. */
    public OrganizationEdit(OrganizationProfile profile, List<SeatRow> seats, List<Membership> memberships) {
        this(profile, seats, memberships, null);
    }

    /**
     * A contact as it was typed.
     *
     * @param person who it was before, or who was picked; another name in the row makes it somebody else
     */
    public record SeatRow(
            LocalizedText job,
            @Nullable PersonId person,
            @Nullable String personName,
            @Nullable String phone,
            @Nullable String email,
            boolean published) {

        /** One that may be read outside the network. */
        public SeatRow(
                LocalizedText job,
                @Nullable PersonId person,
                @Nullable String personName,
                @Nullable String phone,
                @Nullable String email) {
            this(job, person, personName, phone, email, true);
        }
    }

    public OrganizationEdit {
        seats = List.copyOf(seats);
        memberships = List.copyOf(memberships);
    }

    /** A profile without people and memberships. */
    public static OrganizationEdit of(OrganizationProfile profile) {
        return new OrganizationEdit(profile, List.of(), List.of());
    }
}
