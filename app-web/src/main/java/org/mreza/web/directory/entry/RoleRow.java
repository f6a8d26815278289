package org.mreza.web.directory.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceRole;

/** An organization behind it, as typed or picked. */
public class RoleRow {

    private @Size(max = 300) @Nullable String organization;

    private @Nullable String organizationId;

    private ServiceRole role = ServiceRole.PROVIDES;

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(@Nullable String organizationId) {
        this.organizationId = organizationId;
    }

    public ServiceRole getRole() {
        return role;
    }

    public void setRole(ServiceRole role) {
        this.role = role;
    }

    boolean isEmpty() {
        return organization == null;
    }
}
