package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.Agreement;

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

    /** Where it stood when the form was opened. */
    private String stateBefore = "";

    @Size(max = 2000)
    private String because = "";

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization == null ? "" : organization;
    }

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(@Nullable String organizationId) {
        this.organizationId = organizationId == null ? "" : organizationId;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable String responsible) {
        this.responsible = responsible == null ? "" : responsible;
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? "" : due;
    }

    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }

    public String getStateBefore() {
        return stateBefore;
    }

    public void setStateBefore(@Nullable String stateBefore) {
        this.stateBefore = stateBefore == null ? "" : stateBefore;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because == null ? "" : because;
    }

    /** Where it stood for who typed it. */
    void seen(Map<UUID, ActionState> states) {
        if (id.isBlank()) return;
        for (ActionState each : ActionState.values())
            if (each.name().equals(stateBefore)) states.put(UUID.fromString(id), each);
    }

    static ActionRow of(Agreement.Promise promise, KnownNames known) {
        ActionRow row = new ActionRow();
        row.setId(TypedText.of(promise.id()));
        row.setWhat(promise.what());
        if (promise.organization() != null) {
            row.setOrganizationId(promise.organization().toString());
            row.setOrganization(known.of(promise.organization()));
        }
        row.setResponsible(promise.responsible());
        row.setDue(known.of(promise.due()));
        row.setState(promise.state());
        row.setStateBefore(promise.state().name());
        row.setBecause(promise.because());
        return row;
    }
}
