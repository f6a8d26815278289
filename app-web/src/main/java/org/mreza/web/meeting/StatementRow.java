package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;

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

    public void setId(String id) {
        this.id = id;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(String municipalityId) {
        this.municipalityId = municipalityId;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
