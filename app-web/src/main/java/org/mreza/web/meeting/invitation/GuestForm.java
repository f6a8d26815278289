package org.mreza.web.meeting.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at the door whom nobody expected, as typed. */
public class GuestForm {

    private String submissionKey = UUID.randomUUID().toString();
    private String name = "";
    private String institution = "";
    private String institutionId = "";
    private String municipality = "";
    private String municipalityId = "";
    private boolean another;

    UUID key() {
        try {
            return UUID.fromString(submissionKey);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    /** Whether they are known to be somebody else than the one of the same name on the list. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey == null ? "" : submissionKey;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution == null ? "" : institution;
    }

    public String getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(@Nullable String institutionId) {
        this.institutionId = institutionId == null ? "" : institutionId;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality == null ? "" : municipality;
    }

    public String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable String municipalityId) {
        this.municipalityId = municipalityId == null ? "" : municipalityId;
    }
}
