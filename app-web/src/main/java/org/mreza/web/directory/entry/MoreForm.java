package org.mreza.web.directory.entry;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Stage;

/** What is less often told of a service, as typed. */
public class MoreForm {

    private @Size(max = 2000) @Nullable String aliases;

    private @Size(max = 4) @Nullable String confirmationDays;

    private @Nullable String model;

    private List<String> tags = new ArrayList<>();

    private @Size(max = 5000) @Nullable String eligibility;

    private @Size(max = 3) @Nullable String minAge;

    private @Size(max = 3) @Nullable String maxAge;

    private @Size(max = 5000) @Nullable String costNote;

    private @Size(max = 5000) @Nullable String requiredDocuments;

    private @Size(max = 300) @Nullable String accreditation;

    private @Size(max = 300) @Nullable String legalAct;

    private @Size(max = 100) @Nullable String legalNumber;

    private @Size(max = 4) @Nullable String legalYear;

    private @Size(max = 300) @Nullable String legalIssuer;

    private @Size(max = 300) @Nullable String project;

    private @Nullable String projectId;

    private @Size(max = 100) @Nullable String projectUntil;

    private @Nullable Stage stage;

    private @Size(max = 100) @Nullable String concept;

    private @Size(max = 100) @Nullable String funded;

    private @Size(max = 100) @Nullable String implemented;

    private ServiceStatus.Phase status = ServiceStatus.Phase.ACTIVE;

    private @Size(max = 100) @Nullable String since;

    private @Size(max = 100) @Nullable String until;

    private @Nullable String successor;

    private @Size(max = 300) @Nullable String website;

    private @Size(max = 254) @Nullable String email;

    private @Size(max = 60) @Nullable String phone;

    public @Nullable String getAliases() {
        return aliases;
    }

    public void setAliases(@Nullable String aliases) {
        this.aliases = aliases;
    }

    public @Nullable String getModel() {
        return model;
    }

    public void setModel(@Nullable String model) {
        this.model = model;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public @Nullable String getEligibility() {
        return eligibility;
    }

    public void setEligibility(@Nullable String eligibility) {
        this.eligibility = eligibility;
    }

    public @Nullable String getMinAge() {
        return minAge;
    }

    public void setMinAge(@Nullable String minAge) {
        this.minAge = minAge;
    }

    public @Nullable String getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(@Nullable String maxAge) {
        this.maxAge = maxAge;
    }

    public @Nullable String getCostNote() {
        return costNote;
    }

    public void setCostNote(@Nullable String costNote) {
        this.costNote = costNote;
    }

    public @Nullable String getRequiredDocuments() {
        return requiredDocuments;
    }

    public void setRequiredDocuments(@Nullable String requiredDocuments) {
        this.requiredDocuments = requiredDocuments;
    }

    public @Nullable String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(@Nullable String accreditation) {
        this.accreditation = accreditation;
    }

    public @Nullable String getLegalAct() {
        return legalAct;
    }

    public void setLegalAct(@Nullable String legalAct) {
        this.legalAct = legalAct;
    }

    public @Nullable String getLegalNumber() {
        return legalNumber;
    }

    public void setLegalNumber(@Nullable String legalNumber) {
        this.legalNumber = legalNumber;
    }

    public @Nullable String getLegalYear() {
        return legalYear;
    }

    public void setLegalYear(@Nullable String legalYear) {
        this.legalYear = legalYear;
    }

    public @Nullable String getLegalIssuer() {
        return legalIssuer;
    }

    public void setLegalIssuer(@Nullable String legalIssuer) {
        this.legalIssuer = legalIssuer;
    }

    public @Nullable String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project;
    }

    public @Nullable String getProjectId() {
        return projectId;
    }

    public void setProjectId(@Nullable String projectId) {
        this.projectId = projectId;
    }

    public @Nullable String getProjectUntil() {
        return projectUntil;
    }

    public void setProjectUntil(@Nullable String projectUntil) {
        this.projectUntil = projectUntil;
    }

    public ServiceStatus.Phase getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus.@Nullable Phase status) {
        this.status = status == null ? ServiceStatus.Phase.ACTIVE : status;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
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

    public @Nullable String getConfirmationDays() {
        return confirmationDays;
    }

    public void setConfirmationDays(@Nullable String confirmationDays) {
        this.confirmationDays = confirmationDays;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage stage) {
        this.stage = stage;
    }

    public @Nullable String getConcept() {
        return concept;
    }

    public void setConcept(@Nullable String concept) {
        this.concept = concept;
    }

    public @Nullable String getFunded() {
        return funded;
    }

    public void setFunded(@Nullable String funded) {
        this.funded = funded;
    }

    public @Nullable String getImplemented() {
        return implemented;
    }

    public void setImplemented(@Nullable String implemented) {
        this.implemented = implemented;
    }
}
