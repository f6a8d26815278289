package org.mreza.web.search;

import org.jspecify.annotations.Nullable;

/** The filters and the order of the list of services, as they stand in its address. */
public class ServiceListForm {

    private @Nullable String q;
    private @Nullable String type;
    private @Nullable String target;
    private @Nullable String place;
    private @Nullable String municipality;
    private @Nullable String region;
    private @Nullable String language;
    private @Nullable String free;
    private @Nullable String open;
    private @Nullable String room;
    private @Nullable String confirmed;
    private @Nullable String kind;
    private @Nullable String status;
    private @Nullable String sort;
    private @Nullable String near;
    private @Nullable String from;
    private @Nullable String cursor;

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getFree() {
        return free;
    }

    public void setFree(@Nullable String free) {
        this.free = free;
    }

    public @Nullable String getOpen() {
        return open;
    }

    public void setOpen(@Nullable String open) {
        this.open = open;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable String confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getNear() {
        return near;
    }

    public void setNear(@Nullable String near) {
        this.near = near;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
