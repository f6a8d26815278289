package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one institution, or somebody by function, said. */
public class StatementRow {

    private String id = "";
    private String organizationId = "";
    private String municipalityId = "";

    @Size(max = 300)
    private String speaker = "";

    @Size(max = 10000)
    private String text = "";

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

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(@Nullable String speaker) {
        this.speaker = speaker == null ? "" : speaker;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    /** Whether it is the row of an institution that was there, and not of a speaker by function. */
    public boolean isOfInstitution() {
        return !organizationId.isEmpty() || !municipalityId.isEmpty();
    }

    boolean isOf(AttendanceRow line) {
        return isOfInstitution()
                && organizationId.equals(line.getOrganizationId())
                && municipalityId.equals(line.getMunicipalityId());
    }
}
