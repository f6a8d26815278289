package org.mreza.web.meeting;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/** A row of an institution: of an organization, or of whoever came for a municipality; of neither for others. */
public abstract class InstitutionRow {

    private String id = "";
    private String organizationId = "";
    private String municipalityId = "";

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(@Nullable String organizationId) {
        this.organizationId = organizationId == null ? "" : organizationId;
    }

    public String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable String municipalityId) {
        this.municipalityId = municipalityId == null ? "" : municipalityId;
    }

    /** Whether it is the row of an institution, and not of somebody by function or of a group. */
    public boolean isOfInstitution() {
        return !organizationId.isEmpty() || !municipalityId.isEmpty();
    }

    boolean isOfSame(InstitutionRow other) {
        return isOfInstitution()
                && organizationId.equals(other.organizationId)
                && municipalityId.equals(other.municipalityId);
    }

    @Nullable
    OrganizationId organization() {
        return organizationId.isBlank() ? null : OrganizationId.of(organizationId);
    }

    @Nullable
    MunicipalityId municipality() {
        return municipalityId.isBlank() ? null : MunicipalityId.of(municipalityId);
    }
}
