package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.Grain;

/** A line of the attendance; who it is stands fixed, how many and in which role can be changed. */
public class AttendanceRow {

    private String id = "";
    private Grain grain = Grain.GROUP;

    @Size(max = 200)
    private String person = "";

    private String personId = "";
    private String organizationId = "";
    private String municipalityId = "";

    @Size(max = 300)
    private String description = "";

    @Size(max = 40)
    private String people = "";

    @Size(max = 40)
    private String municipalities = "";

    private AttendanceRole role = AttendanceRole.PARTICIPANT;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Grain getGrain() {
        return grain;
    }

    public void setGrain(Grain grain) {
        this.grain = grain;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(String municipalities) {
        this.municipalities = municipalities;
    }

    public AttendanceRole getRole() {
        return role;
    }

    public void setRole(AttendanceRole role) {
        this.role = role;
    }
}
