package org.mreza.web.meeting;

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
}
