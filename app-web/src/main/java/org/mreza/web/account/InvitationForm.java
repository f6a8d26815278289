package org.mreza.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;

/** Somebody is to be asked in. */
public class InvitationForm {

    @NotBlank
    @Size(max = 254)
    private String email = "";

    @NotBlank
    @Size(max = 200)
    private String name = "";

    private Language language = Language.MK;

    private Role role = Role.MEMBER;

    @Size(max = 300)
    private String organization = "";

    private UUID submissionKey = AccountId.next().value();

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        if (language != null) this.language = language;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        if (role != null) this.role = role;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization == null ? "" : organization;
    }

    public UUID getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable UUID submissionKey) {
        if (submissionKey != null) this.submissionKey = submissionKey;
    }
}
