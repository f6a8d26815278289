package org.mreza.web.directory.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Language;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Fills the form: what is most likely for a new service, what was saved of another. */
@Component
class ServiceForms {

    private static final int CONTACTS = 3;

    private final ServiceQueries queries;
    private final PlaceNames names;

    ServiceForms(ServiceQueries queries, PlaceNames names) {
        this.queries = queries;
        this.names = names;
    }

    /** The organization provides it at its own address; its contacts answer; its country's languages are spoken. */
    ServiceForm blank(OrganizationPage keeper, Actor actor, Reader reader) {
        ServiceForm form = new ServiceForm();
        form.setSubmissionKey(UUID.randomUUID().toString());
        form.setLanguage(reader.language());
        form.setLanguages(
                new ArrayList<>(SpokenLanguages.of(keeper.organization().country())));
        form.getOrganizations().add(role(keeper.organization(), ServiceRole.PROVIDES));
        form.getWhere().add(ownAddress(keeper.organization(), actor, reader));
        keeper.seats().stream().limit(CONTACTS).map(ServiceForms::contact).forEach(form.getContacts()::add);
        if (form.getContacts().isEmpty()) form.getContacts().add(switchboard(keeper, reader));
        ServiceFormRows.room(form);
        return form;
    }

    private PlaceRow ownAddress(OrganizationRow keeper, Actor actor, Reader reader) {
        PlaceRow row = new PlaceRow();
        List<ServiceQueries.LocationRow> known = queries.locations(keeper.id(), actor, reader.language());
        if (!known.isEmpty()) row.setLocation(known.get(0).id().toString());
        else names.fill(row, LocationProfile.of(LocationProfile.Kind.VIRTUAL, keeper.seat()), reader);
        row.setKind(LocationProfile.Kind.PHYSICAL);
        return row;
    }

    private static ContactLine contact(OrganizationPage.Seat seat) {
        ContactLine row = new ContactLine();
        row.setJob(seat.job().original());
        row.setPersonName(seat.personName());
        row.setPersonId(seat.person() == null ? null : seat.person().toString());
        row.setPhone(seat.phone());
        row.setEmail(seat.email());
        return row;
    }

    private static ContactLine switchboard(OrganizationPage keeper, Reader reader) {
        ContactLine row = new ContactLine();
        row.setPhone(keeper.reach().phone());
        row.setEmail(keeper.reach().email());
        if (!row.isEmpty()) row.setJob(reader.message("service.form.information"));
        return row;
    }

    static RoleRow role(OrganizationRow organization, ServiceRole role) {
        RoleRow row = new RoleRow();
        row.setOrganization(organization.name().original());
        row.setOrganizationId(organization.id().toString());
        row.setRole(role);
        return row;
    }

    /** The form of another service, to be changed into a new one: all but its name's address and its life. */
    ServiceForm copy(ServicePage page, Reader reader) {
        ServiceForm form = of(page, reader);
        form.setSubmissionKey(UUID.randomUUID().toString());
        form.setVersion(0);
        form.setName(reader.message(
                "service.form.copy-of", page.profile().offer().name().original()));
        form.setNames(new EnumMap<>(Language.class));
        form.getMore().setAliases(null);
        form.getMore().setSuccessor(null);
        form.setPlacesFree(null);
        form.setWaiting(null);
        form.setCapacityAsOf(null);
        return form;
    }

    ServiceForm of(ServicePage page, Reader reader) {
        ServiceForm form = new ServiceForm();
        form.setVersion(page.kept().version());
        form.getMore().setConfirmationDays(String.valueOf(page.kept().confirmationDays()));
        ProfileFilling.fill(form, page, reader);
        page.organizations().forEach(b -> form.getOrganizations().add(role(b.organization(), b.role())));
        page.areas().forEach(a -> form.getAreas().add(names.row(a, reader)));
        page.contacts().forEach(c -> form.getContacts().add(contact(c)));
        page.places().forEach(p -> form.getWhere().add(names.row(p, reader)));
        ServiceFormRows.room(form);
        return form;
    }

    private static ContactLine contact(ServicePage.Contact told) {
        ContactLine row = new ContactLine();
        row.setJob(told.job().original());
        row.setPersonName(told.personName());
        row.setPersonId(told.person() == null ? null : told.person().toString());
        row.setPhone(told.phone());
        row.setEmail(told.email());
        row.setHidden(!told.published());
        return row;
    }
}
