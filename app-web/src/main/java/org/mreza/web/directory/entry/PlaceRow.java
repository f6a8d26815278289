package org.mreza.web.directory.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.LocationProfile;

/** A place where it is offered and its hours there, as typed: a location that is picked, or one that is added. */
public class PlaceRow {

    private @Nullable String location;

    private LocationProfile.Kind kind = LocationProfile.Kind.PHYSICAL;

    private @Size(max = 300) @Nullable String name;

    private @Size(max = 300) @Nullable String municipality;

    private @Nullable String municipalityId;

    private @Size(max = 200) @Nullable String settlement;

    private @Size(max = 300) @Nullable String address;

    private @Size(max = 20) @Nullable String postalCode;

    private @Size(max = 60) @Nullable String coordinates;

    private @Size(max = 300) @Nullable String url;

    private @Size(max = 5000) @Nullable String accessibility;

    private @Size(max = 5000) @Nullable String transportation;

    private @Size(max = 1000) @Nullable String hours;

    private @Size(max = 2000) @Nullable String exceptions;

    private @Size(max = 300) @Nullable String note;

    public @Nullable String getLocation() {
        return location;
    }

    public void setLocation(@Nullable String location) {
        this.location = location;
    }

    public LocationProfile.Kind getKind() {
        return kind;
    }

    public void setKind(LocationProfile.Kind kind) {
        this.kind = kind;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable String municipalityId) {
        this.municipalityId = municipalityId;
    }

    public @Nullable String getSettlement() {
        return settlement;
    }

    public void setSettlement(@Nullable String settlement) {
        this.settlement = settlement;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(@Nullable String postalCode) {
        this.postalCode = postalCode;
    }

    public @Nullable String getCoordinates() {
        return coordinates;
    }

    public void setCoordinates(@Nullable String coordinates) {
        this.coordinates = coordinates;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(@Nullable String accessibility) {
        this.accessibility = accessibility;
    }

    public @Nullable String getTransportation() {
        return transportation;
    }

    public void setTransportation(@Nullable String transportation) {
        this.transportation = transportation;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getExceptions() {
        return exceptions;
    }

    public void setExceptions(@Nullable String exceptions) {
        this.exceptions = exceptions;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** Whether nothing was told: neither picked nor described. */
    boolean isEmpty() {
        return location == null
                && municipality == null
                && address == null
                && settlement == null
                && url == null
                && hours == null
                && name == null
                && note == null
                && coordinates == null
                && exceptions == null;
    }
}
