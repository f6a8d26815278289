package org.mreza.web.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.Contact;
import org.mreza.domain.organization.Membership;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationEdit.SeatRow;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationProfile.About;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Turns what was typed into what is to be saved; what cannot be understood breaks a rule at its field. */
@Component
class OrganizationFormReading {

    private final PlaceReading places;
    private final OrganizationQueries queries;

    OrganizationFormReading(PlaceReading places, OrganizationQueries queries) {
        this.places = places;
        this.queries = queries;
    }

    /**
     * @param before what was saved; texts in languages that the form does not show are kept from it
     * @throws RuleBroken at the first field that cannot be understood
     */
    OrganizationEdit read(OrganizationForm form, @Nullable Organization before) {
        Language language = Objects.requireNonNull(form.getLanguage());
        OrganizationProfile profile = new OrganizationProfile(
                name(form, language),
                form.getAliases().stream().map(OrganizationFormReading::alias).toList(),
                Objects.requireNonNull(form.getKind()),
                place(form),
                about(form, language, before));
        return new OrganizationEdit(
                profile, seats(form, language, before), memberships(form), days(form.getConfirmationDays()));
    }

    /** How often it is to be confirmed; null leaves that as it is. */
    private static @Nullable Integer days(@Nullable String typed) {
        if (typed == null) return null;
        if (!typed.matches("\\d{1,4}"))
            throw RuleBroken.at(
                    "confirmationDays", "confirmation.rule.days", Confirmation.SHORTEST, Confirmation.LONGEST);
        return Confirmation.never(Integer.parseInt(typed)).days();
    }

    private static LocalizedText name(OrganizationForm form, Language language) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        form.getNames().forEach((in, text) -> {
            if (text != null) names.put(in, text);
        });
        names.put(language, Objects.requireNonNull(form.getName()));
        return LocalizedText.of(language, names);
    }

    private static Alias alias(AliasRow row) {
        return new Alias(Objects.requireNonNull(row.getText()), row.getLanguage(), row.getSource());
    }

    private Whereabouts place(OrganizationForm form) {
        MunicipalityId seat =
                places.municipality(form.getSeatId(), form.getSeat()).orElse(null);
        if (seat == null && form.getSeat() != null) throw RuleBroken.at("seat", "organization.rule.place");
        if (form.getSeat() == null) seat = null;
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < form.getAreas().size(); i++) {
            AreaRow row = form.getAreas().get(i);
            String field = "areas[" + i + "].text";
            areas.add(places.area(row.getCode(), row.getText())
                    .orElseThrow(() -> RuleBroken.at(field, "organization.rule.place")));
        }
        String country = form.getCountry();
        return new Whereabouts(seat, country == null || seat != null ? null : CountryId.of(country), areas);
    }

    private About about(OrganizationForm form, Language language, @Nullable Organization before) {
        Reach reach = Reach.of(form.getWebsite(), form.getEmail(), form.getPhone());
        LocalizedText old = before == null ? null : before.profile().about().description();
        OrganizationId parent =
                form.getParent() == null ? null : organization("parent", form.getParentId(), form.getParent());
        return new About(description(form.getDescription(), language, old), reach, parent);
    }

    private static @Nullable LocalizedText description(
            @Nullable String typed, Language language, @Nullable LocalizedText old) {
        if (typed == null) return null;
        return old == null ? LocalizedText.of(language, typed) : old.with(old.source(), typed);
    }

    private static List<SeatRow> seats(OrganizationForm form, Language language, @Nullable Organization before) {
        List<SeatRow> seats = new ArrayList<>();
        for (int i = 0; i < form.getContacts().size(); i++) {
            ContactRow row = form.getContacts().get(i);
            String job = row.getJob();
            if (job == null) throw RuleBroken.at("contacts[" + i + "].job", "organization.rule.job-missing");
            PersonId person = person(row.getPersonId());
            seats.add(new SeatRow(
                    job(job, language, before),
                    person,
                    row.getPersonName(),
                    row.getPhone(),
                    row.getEmail(),
                    !row.isWithheld()));
        }
        return seats;
    }

    /** An id that is none counts as nobody picked. */
    private static @Nullable PersonId person(@Nullable String id) {
        try {
            return id == null ? null : PersonId.of(id);
        } catch (NotFound noId) {
            return null;
        }
    }

    /** A function that reads as before keeps its other languages. */
    private static LocalizedText job(String typed, Language language, @Nullable Organization before) {
        List<Contact> contacts = before == null ? List.of() : before.contacts();
        return contacts.stream()
                .map(Contact::job)
                .filter(job -> job.original().equals(typed))
                .findFirst()
                .orElseGet(() -> LocalizedText.of(language, typed));
    }

    private List<Membership> memberships(OrganizationForm form) {
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < form.getMemberships().size(); i++) {
            MembershipRow row = form.getMemberships().get(i);
            String field = "memberships[" + i + "]";
            memberships.add(new Membership(
                    organization(field + ".group", row.getGroupId(), Objects.requireNonNull(row.getGroup())),
                    date(field + ".since", row.getSince()),
                    date(field + ".until", row.getUntil())));
        }
        return memberships;
    }

    private static @Nullable PartialDate date(String field, @Nullable String typed) {
        if (typed == null) return null;
        try {
            return PartialDateText.parse(typed);
        } catch (RuleBroken unreadable) {
            throw RuleBroken.at(field, "organization.rule.membership-date");
        }
    }

    private Optional<OrganizationId> picked(@Nullable String id) {
        try {
            if (id == null) return Optional.empty();
            return queries.byIds(List.of(OrganizationId.of(id))).keySet().stream()
                    .findFirst();
        } catch (NotFound noId) {
            return Optional.empty();
        }
    }

    /** The organization that was picked; else the one of exactly this name. */
    private OrganizationId organization(String field, @Nullable String id, String typed) {
        Optional<OrganizationId> picked = picked(id);
        if (picked.isPresent()) return picked.get();
        List<OrganizationRow> found = queries.suggestions(typed, 2);
        Optional<OrganizationRow> only = found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(o -> o.name().all().contains(typed)).findFirst();
        return only.map(OrganizationRow::id)
                .orElseThrow(() -> RuleBroken.at(field, "organization.rule.no-such-organization"));
    }
}
