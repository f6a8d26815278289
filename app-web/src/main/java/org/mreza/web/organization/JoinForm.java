package org.mreza.web.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;

/** What is typed of a request to join. */
@SuppressWarnings("MultipleNullnessAnnotations") // nothing is chosen until it is checked
public class JoinForm {

    private @Nullable String submissionKey;
    private @NotBlank @Size(max = 300) @Nullable String organizationName;
    private @NotNull Organization.@Nullable Kind kind;
    private @Size(max = 300) @Nullable String seat;
    private @Nullable String country;
    private @NotBlank @Size(max = 200) @Nullable String personName;
    private @NotBlank @Size(max = 254) @Nullable String email;
    private @Size(max = 2000) @Nullable String message;

    public @Nullable String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey;
    }

    public @Nullable String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(@Nullable String organizationName) {
        this.organizationName = organizationName;
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

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String personName) {
        this.personName = personName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
