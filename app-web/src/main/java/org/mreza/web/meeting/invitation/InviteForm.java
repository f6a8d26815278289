package org.mreza.web.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;

/** Whom to invite, as typed: one organization or seat, a group, or addresses. */
public class InviteForm {

    private String who = "";
    private String whoId = "";
    private Organization.@Nullable Kind kind;
    private String place = "";
    private String addresses = "";

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getWhoId() {
        return whoId;
    }

    public void setWhoId(@Nullable String whoId) {
        this.whoId = whoId == null ? "" : whoId;
    }

    public Organization.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(Organization.@Nullable Kind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(@Nullable String addresses) {
        this.addresses = addresses == null ? "" : addresses;
    }
}
