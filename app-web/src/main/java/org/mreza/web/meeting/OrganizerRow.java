package org.mreza.web.meeting;

import org.mreza.domain.meeting.OrganizerRole;

/** An organization that holds the meeting. */
public class OrganizerRow extends PickedRow {

    private OrganizerRole role = OrganizerRole.HOST;

    public OrganizerRole getRole() {
        return role;
    }

    public void setRole(OrganizerRole role) {
        this.role = role;
    }
}
