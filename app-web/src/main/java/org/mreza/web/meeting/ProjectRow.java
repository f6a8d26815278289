package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ProjectRelation;

/** A project, by name. */
public class ProjectRow {

    @Size(max = 300)
    private String name = "";

    private String id = "";
    private ProjectRelation relation = ProjectRelation.HELD_UNDER;

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public ProjectRelation getRelation() {
        return relation;
    }

    public void setRelation(ProjectRelation relation) {
        this.relation = relation;
    }
}
