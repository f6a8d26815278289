package org.mreza.domain.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PersonId;

/** Everything that the page of an organization tells. */
public record OrganizationPage(
        OrganizationRow organization,
        List<Area> areas,
        @Nullable LocalizedText description,
        Reach reach,
        List<Seat> seats,
        Ties ties,
        Kept kept,
        Confirmation confirmation) {

    /** Organizations that it is tied to, each list by name. */
    public record Ties(
            @Nullable OrganizationRow parent, List<OrganizationRow> parts, List<Tie> groups, List<Tie> members) {}

    /** A membership, seen from either side. */
    public record Tie(
            OrganizationRow organization,
            @Nullable PartialDate since,
            @Nullable PartialDate until) {}

    /** A function and who holds it. */
    public record Seat(
            LocalizedText job,
            @Nullable PersonId person,
            @Nullable String personName,
            @Nullable String phone,
            @Nullable String email,
            boolean published,
            List<OtherSeat> alsoIn) {}

    /** Another seat of the same person. */
    public record OtherSeat(LocalizedText job, String slug, LocalizedText organization) {}

    /**
     * Of the record itself.
     *
     * @param published whether people outside the network may read it
     * @param logoAt when the logo came; null without one
     * @param registration the number under which a register has it
     */
    public record Kept(
            int version,
            boolean published,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant logoAt,
            @Nullable String registration) {}

    public Whereabouts place() {
        return new Whereabouts(organization.seat(), organization.country(), areas);
    }
}
