package org.mreza.web.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationPage.Seat;
import org.mreza.domain.organization.OrganizationPage.Tie;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Fills the form: with nothing for a new organization, with what is saved for an old one. */
@Component
class OrganizationForms {

    private final PlaceReading places;

    OrganizationForms(PlaceReading places) {
        this.places = places;
    }

    OrganizationForm blank(Reader reader, @Nullable String name) {
        OrganizationForm form = new OrganizationForm();
        form.setSubmissionKey(UUID.randomUUID().toString());
        form.setLanguage(reader.language());
        form.setName(name);
        FormRows.room(form);
        return form;
    }

    OrganizationForm of(OrganizationPage page, Reader reader) {
        OrganizationForm form = new OrganizationForm();
        form.setVersion(page.kept().version());
        Language language = page.organization().name().source();
        form.setLanguage(language);
        form.setName(page.organization().name().original());
        page.organization().name().texts().forEach((in, text) -> {
            if (in != language) form.getNames().put(in, text);
        });
        form.setKind(page.organization().kind());
        MunicipalityId seat = page.organization().seat();
        if (seat != null) {
            form.setSeat(reader.municipality(seat));
            form.setSeatId(seat.value());
        }
        if (page.organization().country() != null)
            form.setCountry(page.organization().country().value());
        reach(form, page);
        form.setConfirmationDays(String.valueOf(page.confirmation().days()));
        page.organization().aliases().forEach(alias -> form.getAliases().add(row(alias)));
        page.areas().forEach(area -> form.getAreas().add(row(area, reader)));
        page.seats().forEach(s -> form.getContacts().add(row(s)));
        page.ties().groups().forEach(tie -> form.getMemberships().add(row(tie, reader)));
        FormRows.room(form);
        return form;
    }

    private static void reach(OrganizationForm form, OrganizationPage page) {
        form.setDescription(
                page.description() == null ? null : page.description().original());
        form.setWebsite(page.reach().website());
        form.setEmail(page.reach().email());
        form.setPhone(page.reach().phone());
        if (page.ties().parent() != null) {
            form.setParent(page.ties().parent().name().original());
            form.setParentId(page.ties().parent().id().toString());
        }
    }

    private static AliasRow row(Alias alias) {
        AliasRow row = new AliasRow();
        row.setText(alias.text());
        row.setLanguage(alias.language());
        row.setSource(alias.source());
        return row;
    }

    private AreaRow row(Area area, Reader reader) {
        AreaRow row = new AreaRow();
        row.setText(reader.text(places.name(area)));
        row.setCode(area.code());
        return row;
    }

    private static ContactRow row(Seat seat) {
        ContactRow row = new ContactRow();
        row.setJob(seat.job().original());
        row.setPersonName(seat.personName());
        row.setPersonId(seat.person() == null ? null : seat.person().toString());
        row.setPhone(seat.phone());
        row.setEmail(seat.email());
        row.setWithheld(!seat.published());
        return row;
    }

    private static MembershipRow row(Tie tie, Reader reader) {
        MembershipRow row = new MembershipRow();
        row.setGroup(tie.organization().name().original());
        row.setGroupId(tie.organization().id().toString());
        row.setSince(date(tie.since(), reader));
        row.setUntil(date(tie.until(), reader));
        return row;
    }

    private static @Nullable String date(@Nullable PartialDate date, Reader reader) {
        return date == null ? null : PartialDateText.format(date, reader.language());
    }
}
