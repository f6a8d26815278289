package org.mreza.domain.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Contact;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.Seating;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Writes into a service what an editor sent; part of the transaction of a service. */
@Component
class Writing {

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;
    private final OrganizationQueries organizations;
    private final Seating seating;
    private final Locating locating;

    Writing(
            Vocabularies vocabularies,
            Gazetteer gazetteer,
            OrganizationQueries organizations,
            Seating seating,
            Locating locating) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
        this.organizations = organizations;
        this.seating = seating;
        this.locating = locating;
    }

    /** The profile, of known words only. */
    ServiceProfile checked(ServiceProfile told) {
        if (vocabularies.type(told.offer().type()).isEmpty()) throw RuleBroken.at("type", "service.rule.type");
        String model = told.offer().model();
        if (model != null && vocabularies.model(model).isEmpty()) throw RuleBroken.at("model", "service.rule.model");
        if (told.eligibility().targetGroups().stream()
                .anyMatch(g -> vocabularies.targetGroup(g).isEmpty()))
            throw RuleBroken.at("targetGroups", "service.rule.target-group");
        return told;
    }

    void lists(SocialService service, ServiceEdit edit, Actor actor, Instant now) {
        service.involve(behind(edit.organizations()), now);
        service.cover(known(edit.areas()), now);
        service.answer(contacts(edit.contacts(), now), now);
        service.offerAt(places(service, edit.places(), actor), now);
        Integer days = edit.confirmationDays();
        if (days != null) service.askEvery(days);
    }

    private List<OrganizationInRole> behind(List<OrganizationInRole> told) {
        List<OrganizationId> ids =
                told.stream().map(OrganizationInRole::organization).distinct().toList();
        if (organizations.byIds(ids).size() < ids.size())
            throw RuleBroken.at("organizations", "service.rule.organization");
        return told;
    }

    private List<ServiceArea> known(List<ServiceArea> told) {
        for (ServiceArea area : told) {
            boolean known = area.municipality() != null
                    ? gazetteer.municipality(area.municipality()).isPresent()
                    : area.region() != null
                            ? gazetteer.region(area.region()).isPresent()
                            : area.country() != null
                                    && gazetteer.country(area.country()).isPresent();
            if (!known) throw RuleBroken.at("areas", "organization.rule.place");
        }
        return told;
    }

    private List<ServiceContact> contacts(List<ServiceEdit.ContactLine> told, Instant now) {
        List<ServiceContact> contacts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ServiceEdit.ContactLine line = told.get(i);
            Contact read = Contact.of(
                    "contacts[" + i + "]",
                    line.job(),
                    seating.person(line.person(), line.personName(), now),
                    line.phone(),
                    line.email());
            contacts.add(new ServiceContact(read.job(), read.person(), read.phone(), read.email(), line.published()));
        }
        return contacts;
    }

    private List<OfferedAt> places(SocialService service, List<ServiceEdit.PlaceLine> told, Actor actor) {
        List<OfferedAt> places = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ServiceEdit.PlaceLine line = told.get(i);
            try {
                places.add(new OfferedAt(
                        location(service, line, actor), line.note(), line.schedules(), line.exceptions()));
            } catch (RuleBroken broken) {
                String field = broken.field() == null ? "location" : broken.field();
                throw RuleBroken.at(
                        "places[" + i + "]." + field,
                        broken.messageKey(),
                        broken.arguments().toArray());
            }
        }
        return places;
    }

    /** What it is offered at already it may stay at, whosever that is. */
    private LocationId location(SocialService service, ServiceEdit.PlaceLine line, Actor actor) {
        LocationId picked = line.location();
        LocationProfile added = line.added();
        if (picked != null)
            return service.isAt(picked) ? picked : locating.theirs(picked, service.organization(), actor);
        if (added == null) throw RuleBroken.at("location", "service.rule.location");
        return locating.add(service.organization(), added, actor);
    }
}
