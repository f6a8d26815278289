package org.mreza.domain.organization;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.Slug;
import org.springframework.stereotype.Component;

/** Brings organizations into being, and writes what is told of them; part of the transaction of a service. */
@Component
class Registering {

    private final Organizations organizations;
    private final OrganizationTies ties;
    private final Territory territory;
    private final Seating seating;
    private final Circles circles;
    private final Chronicle chronicle;
    private final Clock clock;

    Registering(
            Organizations organizations,
            OrganizationTies ties,
            Territory territory,
            Seating seating,
            Circles circles,
            Chronicle chronicle,
            Clock clock) {
        this.organizations = organizations;
        this.ties = ties;
        this.territory = territory;
        this.seating = seating;
        this.circles = circles;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The actor may register organizations there; whoever may elsewhere is told so beside the field. */
    void require(Actor actor, OrganizationProfile told) {
        Access.requireSomewhere(actor, Action.REGISTER_ORGANIZATION);
        Target there = target(OrganizationId.next(), told.kind(), territory.checked(told.place()));
        if (!Access.allows(actor, Action.REGISTER_ORGANIZATION, there))
            throw RuleBroken.at("seat", "organization.rule.outside-your-territory");
    }

    Organization add(OrganizationEdit edit, Actor actor) {
        Instant now = clock.instant();
        Organization organization = Organization.register(
                OrganizationId.next(), ties.freeSlug(slug(edit.profile().name())), inKnownPlaces(edit.profile()), now);
        tie(organization, edit, now);
        Organization saved = organizations.saveAndFlush(organization);
        chronicle.created(actor, Subject.of("organization", saved.id()), OrganizationField.moment(saved));
        return saved;
    }

    void write(Organization organization, OrganizationEdit edit) {
        Instant now = clock.instant();
        organization.edit(inKnownPlaces(edit.profile()), now);
        tie(organization, edit, now);
    }

    /** A name without letters that Latin knows is read in English, if it is told in English. */
    private static String slug(LocalizedText name) {
        String own = Slug.of(name.original());
        return own.length() > 1 ? own : name.in(Language.EN).map(Slug::of).orElse(own);
    }

    private void tie(Organization organization, OrganizationEdit edit, Instant now) {
        organization.seat(seating.seat(edit.seats(), now), now);
        organization.belongTo(edit.memberships(), now);
        Integer days = edit.confirmationDays();
        if (days != null) organization.askEvery(days);
        circles.require(organization);
    }

    OrganizationProfile inKnownPlaces(OrganizationProfile told) {
        return new OrganizationProfile(
                told.name(), told.aliases(), told.kind(), territory.checked(told.place()), told.about());
    }

    /** @throws RuleBroken when the gazetteer does not know the place */
    void requireKnown(Whereabouts place) {
        territory.checked(place);
    }

    Organization existing(OrganizationId id) {
        return organizations.findById(id).orElseThrow(NotFound::new);
    }

    Target territory(@Nullable MunicipalityId seat, @Nullable CountryId country) {
        return territory.of(seat, country);
    }

    Target target(Organization organization) {
        return target(organization.id(), organization.kind(), organization.place());
    }

    Target target(OrganizationId id, Organization.Kind kind, Whereabouts place) {
        return territory.of(id, kind, place);
    }
}
