package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.ReadingAttendance.Understood;
import org.mreza.domain.shared.ApproximateCount;

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

    static AttendanceRow of(Attendance line, KnownNames known) {
        AttendanceRow row = new AttendanceRow();
        row.setId(TypedText.of(line.id()));
        row.setGrain(line.grain());
        if (line.person() != null) {
            row.setPersonId(line.person().toString());
            row.setPerson(known.of(line.person()));
        }
        row.setOrganizationId(TypedText.of(line.organization()));
        row.setMunicipalityId(TypedText.of(line.municipality()));
        row.setDescription(line.description());
        row.setPeople(line.person() == null ? text(line.people()) : "");
        row.setMunicipalities(text(line.municipalities()));
        row.setRole(line.role());
        return row;
    }

    static AttendanceRow of(Understood understood) {
        AttendanceRow row = new AttendanceRow();
        row.setGrain(understood.grain());
        row.setPerson(understood.person());
        if (understood.organization() != null)
            row.setOrganizationId(understood.organization().id().toString());
        if (understood.municipality() != null)
            row.setMunicipalityId(understood.municipality().id().toString());
        row.setDescription(understood.description());
        row.setPeople(understood.grain() == Grain.PERSON ? "" : text(understood.people()));
        row.setMunicipalities(text(understood.municipalities()));
        return row;
    }

    /** A count as it is typed, the same in every language. */
    private static String text(ApproximateCount count) {
        return switch (count.qualifier()) {
            case EXACT -> String.valueOf(count.number());
            case ABOUT -> "≈" + count.number();
            case AT_LEAST -> count.number() + "+";
            case NOT_STATED -> "";
        };
    }
}
