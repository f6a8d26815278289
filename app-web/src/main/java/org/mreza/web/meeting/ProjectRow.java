package org.mreza.web.meeting;

import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.ProjectRelation;

/** A project that the meeting belongs to or was about. */
public class ProjectRow extends PickedRow {

    private ProjectRelation relation = ProjectRelation.HELD_UNDER;

    public ProjectRelation getRelation() {
        return relation;
    }

    public void setRelation(ProjectRelation relation) {
        this.relation = relation;
    }

    static ProjectRow of(MeetingProject project, KnownNames known) {
        ProjectRow row = new ProjectRow();
        row.setId(project.project().toString());
        row.setName(known.of(project.project()));
        row.setRelation(project.relation());
        return row;
    }
}
