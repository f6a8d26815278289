package org.mreza.web.meeting.planning;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.planning.AgendaKind;

/** An item of the agenda, as typed. */
public class AgendaRow {

    @Size(max = 300)
    private String title = "";

    @Size(max = 10)
    private String minutes = "";

    private AgendaKind kind = AgendaKind.DISCUSSION;

    @Size(max = 300)
    private String organization = "";

    private String organizationId = "";

    @Size(max = 200)
    private String presenter = "";

    boolean isEmpty() {
        return title.isBlank() && minutes.isBlank() && organization.isBlank() && presenter.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
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

    public String getPresenter() {
        return presenter;
    }

    public void setPresenter(@Nullable String presenter) {
        this.presenter = presenter == null ? "" : presenter;
    }
}
