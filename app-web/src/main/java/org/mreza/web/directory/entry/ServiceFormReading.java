package org.mreza.web.directory.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OrganizationInRole;
import org.mreza.domain.directory.ServiceArea;
import org.mreza.domain.directory.ServiceEdit;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Turns what was typed into what is to be saved, and tells beside each field what cannot be understood. */
@Component
class ServiceFormReading {

    private final PlaceReading places;
    private final PlaceRowReading rows;
    private final OrganizationQueries organizations;
    private final ProjectQueries projects;

    ServiceFormReading(
            PlaceReading places, PlaceRowReading rows, OrganizationQueries organizations, ProjectQueries projects) {
        this.places = places;
        this.rows = rows;
        this.organizations = organizations;
        this.projects = projects;
    }

    /** @return empty when something is wrong, which the result tells */
    Optional<ServiceEdit> read(ServiceForm form, @Nullable ServicePage before, BindingResult result, LocalDate today) {
        EntryErrors errors = new EntryErrors(result);
        List<OrganizationInRole> behind = organizations(form, errors);
        List<ServiceArea> areas = areas(form, errors);
        List<ServiceEdit.ContactLine> contacts = contacts(form, before, errors);
        List<ServiceEdit.PlaceLine> where = rows.read(form, before, errors);
        ProjectId project = errors.tried("more.project", () -> project(form.getMore()));
        Integer days = errors.tried(
                "more.confirmationDays", () -> Typed.days(form.getMore().getConfirmationDays()));
        if (form.getLanguage() == null || form.getName() == null || form.getType() == null) return Optional.empty();
        ServiceProfile profile =
                new ProfileReading(form, before == null ? null : before.profile(), errors).read(project, today);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ServiceEdit(profile, behind, areas, contacts, where, days));
    }

    private @Nullable ProjectId project(MoreForm more) {
        String typed = more.getProject();
        if (typed == null) return null;
        Optional<ProjectId> picked = Optional.ofNullable(more.getProjectId())
                .map(ProjectId::of)
                .filter(id -> !projects.names(List.of(id)).isEmpty());
        return picked.or(() -> projects.named(typed))
                .orElseThrow(() -> RuleBroken.at("project", "service.rule.project"));
    }

    private List<OrganizationInRole> organizations(ServiceForm form, EntryErrors errors) {
        List<OrganizationInRole> behind = new ArrayList<>();
        for (int i = 0; i < form.getOrganizations().size(); i++) {
            RoleRow row = form.getOrganizations().get(i);
            String field = "organizations[" + i + "].organization";
            OrganizationId id = errors.tried(field, () -> organization(field, row));
            if (id != null) behind.add(new OrganizationInRole(id, row.getRole()));
        }
        return behind;
    }

    /** The organization that was picked; else the one of exactly this name. */
    private OrganizationId organization(String field, RoleRow row) {
        if (row.getOrganizationId() != null) return OrganizationId.of(row.getOrganizationId());
        String typed = Objects.requireNonNull(row.getOrganization());
        List<OrganizationRow> found = organizations.suggestions(typed, 2);
        Optional<OrganizationRow> only = found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(o -> o.name().all().contains(typed)).findFirst();
        return only.map(OrganizationRow::id).orElseThrow(() -> RuleBroken.at(field, "service.rule.organization"));
    }

    private List<ServiceArea> areas(ServiceForm form, EntryErrors errors) {
        List<ServiceArea> areas = new ArrayList<>();
        for (int i = 0; i < form.getAreas().size(); i++) {
            CoverRow row = form.getAreas().get(i);
            String field = "areas[" + i + "].text";
            ServiceArea area = errors.tried(
                    field,
                    () -> ServiceArea.of(
                            places.area(row.getCode(), row.getText())
                                    .orElseThrow(() -> RuleBroken.at(field, "organization.rule.place")),
                            row.getSettlement()));
            if (area != null) areas.add(area);
        }
        return areas;
    }

    private static List<ServiceEdit.ContactLine> contacts(
            ServiceForm form, @Nullable ServicePage before, EntryErrors errors) {
        List<ServiceEdit.ContactLine> contacts = new ArrayList<>();
        for (int i = 0; i < form.getContacts().size(); i++) {
            ContactLine row = form.getContacts().get(i);
            String field = "contacts[" + i + "].job";
            LocalizedText job = errors.tried(field, () -> job(field, row, form, before));
            if (job != null) contacts.add(line(job, row));
        }
        return contacts;
    }

    private static ServiceEdit.ContactLine line(LocalizedText job, ContactLine row) {
        PersonId person = row.getPersonId() == null ? null : PersonId.of(row.getPersonId());
        return new ServiceEdit.ContactLine(
                job, person, row.getPersonName(), row.getPhone(), row.getEmail(), !row.isHidden());
    }

    /** A function that reads as before keeps its other languages. */
    private static LocalizedText job(String field, ContactLine row, ServiceForm form, @Nullable ServicePage before) {
        String typed = row.getJob();
        if (typed == null) throw RuleBroken.at(field, "organization.rule.job-missing");
        List<ServicePage.Contact> known = before == null ? List.of() : before.contacts();
        return known.stream()
                .map(ServicePage.Contact::job)
                .filter(job -> job.original().equals(typed))
                .findFirst()
                .orElseGet(() -> LocalizedText.of(Objects.requireNonNullElse(form.getLanguage(), Language.EN), typed));
    }
}
