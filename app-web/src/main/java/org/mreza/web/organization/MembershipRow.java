package org.mreza.web.organization;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A membership, as typed. */
public class MembershipRow {

    private @Size(max = 300) @Nullable String group;
    private @Nullable String groupId;
    private @Size(max = 100) @Nullable String since;
    private @Size(max = 100) @Nullable String until;

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getGroupId() {
        return groupId;
    }

    public void setGroupId(@Nullable String groupId) {
        this.groupId = groupId;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    boolean isEmpty() {
        return group == null;
    }
}
