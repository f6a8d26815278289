package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.OrganizerRole;

/** An organization that holds the meeting, as typed: a name, and its id once one was picked. */
public class OrganizerRow {

    @Size(max = 300)
    private String name = "";

    private String id = "";
    private OrganizerRole role = OrganizerRole.HOST;

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

    public OrganizerRole getRole() {
        return role;
    }

    public void setRole(OrganizerRole role) {
        this.role = role;
    }
}
