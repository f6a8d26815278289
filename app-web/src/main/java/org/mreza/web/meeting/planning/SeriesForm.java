package org.mreza.web.meeting.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.planning.Cadence;
import org.mreza.web.meeting.OrganizerRow;

/** How a series goes on, as typed. */
public class SeriesForm {

    private int version = 0;

    @NotBlank(message = "{plan.series.title.missing}")
    @Size(max = 300)
    private String title = "";

    private @Nullable Cadence cadence;

    private String region = "";

    @Size(max = 300)
    private String project = "";

    private String projectId = "";

    @Valid
    @Size(max = 50)
    private List<OrganizerRow> hosts = new ArrayList<>();

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title.strip();
    }

    public @Nullable Cadence getCadence() {
        return cadence;
    }

    public void setCadence(@Nullable Cadence cadence) {
        this.cadence = cadence;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region == null ? "" : region;
    }

    public String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project == null ? "" : project;
    }

    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(@Nullable String projectId) {
        this.projectId = projectId == null ? "" : projectId;
    }

    public List<OrganizerRow> getHosts() {
        return hosts;
    }

    public void setHosts(List<OrganizerRow> hosts) {
        this.hosts = hosts;
    }
}
