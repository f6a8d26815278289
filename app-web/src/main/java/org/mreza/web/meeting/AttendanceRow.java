package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.Grain;

/** A line of the attendance; who it is stands fixed, how many and in which role can be changed. */
public class AttendanceRow extends InstitutionRow {

    private Grain grain = Grain.GROUP;

    @Size(max = 200)
    private String person = "";

    private String personId = "";

    @Size(max = 300)
    private String description = "";

    @Size(max = 40)
    private String people = "";

    @Size(max = 40)
    private String municipalities = "";

    private AttendanceRole role = AttendanceRole.PARTICIPANT;

    public Grain getGrain() {
        return grain;
    }

    public void setGrain(Grain grain) {
        this.grain = grain;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable String personId) {
        this.personId = personId == null ? "" : personId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people == null ? "" : people;
    }

    public String getMunicipalities() {
        return municipalities;
    }

    public void setMunicipalities(@Nullable String municipalities) {
        this.municipalities = municipalities == null ? "" : municipalities;
    }

    public AttendanceRole getRole() {
        return role;
    }

    public void setRole(AttendanceRole role) {
        this.role = role;
    }
}
