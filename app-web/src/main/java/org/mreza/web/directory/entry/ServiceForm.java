package org.mreza.web.directory.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.shared.Language;

/** What is typed of a service: what most need to tell; the rest is in {@link MoreForm}. */
@SuppressWarnings("MultipleNullnessAnnotations") // nothing is chosen until it is checked
public class ServiceForm {

    private @Nullable String submissionKey;

    private int version;

    private @Nullable String organization;

    private @NotNull @Nullable Language language;

    private @NotBlank @Size(max = 300) @Nullable String name;

    private Map<Language, @Size(max = 300) @Nullable String> names = new EnumMap<>(Language.class);

    private @NotBlank @Nullable String type;

    private @Size(max = 5000) @Nullable String description;

    private @Size(max = 100) List<String> targetGroups = new ArrayList<>();

    private @Size(max = 30) List<String> languages = new ArrayList<>();

    private Cost cost = Cost.NOT_STATED;

    private @Size(max = 5000) @Nullable String application;

    private @Size(max = 7) @Nullable String places;

    private @Size(max = 7) @Nullable String placesFree;

    private @Size(max = 7) @Nullable String waiting;

    private @Size(max = 100) @Nullable String capacityAsOf;

    private @Valid @Size(max = 100) List<PlaceRow> where = new ArrayList<>();

    private @Valid @Size(max = 100) List<ContactLine> contacts = new ArrayList<>();

    private @Valid @Size(max = 100) List<RoleRow> organizations = new ArrayList<>();

    private @Valid @Size(max = 100) List<CoverRow> areas = new ArrayList<>();

    private @Valid MoreForm more = new MoreForm();

    public @Nullable String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = language;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Map<Language, @Size(max = 300) @Nullable String> getNames() {
        return names;
    }

    public void setNames(Map<Language, @Size(max = 300) @Nullable String> names) {
        this.names = names;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public List<String> getTargetGroups() {
        return targetGroups;
    }

    public void setTargetGroups(List<String> targetGroups) {
        this.targetGroups = targetGroups;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public Cost getCost() {
        return cost;
    }

    public void setCost(Cost cost) {
        this.cost = cost;
    }

    public @Nullable String getApplication() {
        return application;
    }

    public void setApplication(@Nullable String application) {
        this.application = application;
    }

    public @Nullable String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String places) {
        this.places = places;
    }

    public @Nullable String getPlacesFree() {
        return placesFree;
    }

    public void setPlacesFree(@Nullable String placesFree) {
        this.placesFree = placesFree;
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }

    public @Nullable String getCapacityAsOf() {
        return capacityAsOf;
    }

    public void setCapacityAsOf(@Nullable String capacityAsOf) {
        this.capacityAsOf = capacityAsOf;
    }

    public List<PlaceRow> getWhere() {
        return where;
    }

    public void setWhere(List<PlaceRow> where) {
        this.where = where;
    }

    public List<ContactLine> getContacts() {
        return contacts;
    }

    public void setContacts(List<ContactLine> contacts) {
        this.contacts = contacts;
    }

    public List<RoleRow> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(List<RoleRow> organizations) {
        this.organizations = organizations;
    }

    public List<CoverRow> getAreas() {
        return areas;
    }

    public void setAreas(List<CoverRow> areas) {
        this.areas = areas;
    }

    public MoreForm getMore() {
        return more;
    }

    public void setMore(MoreForm more) {
        this.more = more;
    }
}
