package org.mreza.web.practice.replication;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.practice.replication.ReplicationStage;

/** What is typed of who takes a service model over, and of a step. */
public class ReplicationForm {

    private @Nullable String submissionKey = UUID.randomUUID().toString();

    private @Size(max = 300) @Nullable String municipality;

    private @Nullable String municipalityId;

    private @Size(max = 300) @Nullable String organization;

    private @Nullable String organizationId;

    private @Nullable ReplicationStage stage;

    private @Size(max = 100) @Nullable String since;

    private @Size(max = 500) @Nullable String note;

    public @Nullable String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable String municipalityId) {
        this.municipalityId = municipalityId;
    }

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

    public @Nullable ReplicationStage getStage() {
        return stage;
    }

    public void setStage(@Nullable ReplicationStage stage) {
        this.stage = stage;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
