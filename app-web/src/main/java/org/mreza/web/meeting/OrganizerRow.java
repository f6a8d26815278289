package org.mreza.web.meeting;

import org.mreza.domain.meeting.MeetingOrganization;
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

    static OrganizerRow of(MeetingOrganization organizer, KnownNames known) {
        OrganizerRow row = new OrganizerRow();
        row.setId(organizer.organization().toString());
        row.setName(known.of(organizer.organization()));
        row.setRole(organizer.role());
        return row;
    }
}
