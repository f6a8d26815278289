package org.mreza.web.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.Language;

/** What is typed of an organization. */
@SuppressWarnings("MultipleNullnessAnnotations") // nothing is chosen until it is checked
public class OrganizationForm {

    private @Nullable String submissionKey;
    private int version;

    private @NotNull @Nullable Language language;
    private @NotBlank @Size(max = 300) @Nullable String name;
    private Map<Language, @Size(max = 300) @Nullable String> names = new EnumMap<>(Language.class);
    private @NotNull Organization.@Nullable Kind kind;
    private @Size(max = 300) @Nullable String seat;
    private @Nullable String seatId;
    private @Nullable String country;
    private @Size(max = 5000) @Nullable String description;
    private @Size(max = 300) @Nullable String website;
    private @Size(max = 254) @Nullable String email;
    private @Size(max = 60) @Nullable String phone;
    private @Size(max = 4) @Nullable String confirmationDays;
    private @Size(max = 300) @Nullable String parent;
    private @Nullable String parentId;
    private @Valid @Size(max = 100) List<AliasRow> aliases = new ArrayList<>();
    private @Valid @Size(max = 100) List<AreaRow> areas = new ArrayList<>();
    private @Valid @Size(max = 100) List<ContactRow> contacts = new ArrayList<>();
    private @Valid @Size(max = 100) List<MembershipRow> memberships = new ArrayList<>();

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

    public Organization.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(Organization.@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String seat) {
        this.seat = seat;
    }

    public @Nullable String getSeatId() {
        return seatId;
    }

    public void setSeatId(@Nullable String seatId) {
        this.seatId = seatId;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public @Nullable String getParentId() {
        return parentId;
    }

    public void setParentId(@Nullable String parentId) {
        this.parentId = parentId;
    }

    public List<AliasRow> getAliases() {
        return aliases;
    }

    public void setAliases(List<AliasRow> aliases) {
        this.aliases = aliases;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public void setAreas(List<AreaRow> areas) {
        this.areas = areas;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public void setContacts(List<ContactRow> contacts) {
        this.contacts = contacts;
    }

    public List<MembershipRow> getMemberships() {
        return memberships;
    }

    public void setMemberships(List<MembershipRow> memberships) {
        this.memberships = memberships;
    }

    public @Nullable String getConfirmationDays() {
        return confirmationDays;
    }

    public void setConfirmationDays(@Nullable String confirmationDays) {
        this.confirmationDays = confirmationDays;
    }
}
