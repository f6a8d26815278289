package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.mreza.domain.meeting.ActionState;

/** Who does what by when. */
public class ActionRow {

    private String id = "";

    @Size(max = 1000)
    private String what = "";

    @Size(max = 300)
    private String organization = "";

    private String organizationId = "";

    @Size(max = 200)
    private String responsible = "";

    @Size(max = 100)
    private String due = "";

    private ActionState state = ActionState.OPEN;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }
}
