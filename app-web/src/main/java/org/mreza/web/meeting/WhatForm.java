package org.mreza.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Reader;

/** What a meeting is, when and where, as it is typed: of a plan and of a record alike. */
public abstract class WhatForm {

    private Language language = Language.MK;

    @NotBlank(message = "{meeting.title.missing}")
    @Size(max = 300)
    private String title = "";

    private MeetingKind kind = MeetingKind.NETWORKING;

    @Size(max = 100)
    private String held = "";

    private @Nullable MeetingMode mode;

    @Size(max = 300)
    private String municipality = "";

    private String municipalityId = "";

    @Size(max = 200)
    private String venue = "";

    @Size(max = 300)
    private String series = "";

    private String seriesId = "";
    private String ordinal = "";

    /** The date and the series are each form's own to say. */
    public void fill(WhatAndWhen what, Reader reader) {
        language = what.title().source();
        title = what.title().original();
        kind = what.kind();
        mode = what.place().mode();
        MunicipalityId place = what.place().municipality();
        if (place != null) {
            municipalityId = place.toString();
            municipality = reader.municipality(place);
        }
        setVenue(what.place().venue());
        ordinal = what.ordinal() == null ? "" : what.ordinal().toString();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(@Nullable String held) {
        this.held = held == null ? "" : held;
    }

    public @Nullable MeetingMode getMode() {
        return mode;
    }

    public void setMode(@Nullable MeetingMode mode) {
        this.mode = mode;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality == null ? "" : municipality;
    }

    public String getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable String municipalityId) {
        this.municipalityId = municipalityId == null ? "" : municipalityId;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(@Nullable String venue) {
        this.venue = venue == null ? "" : venue;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series == null ? "" : series;
    }

    public String getSeriesId() {
        return seriesId;
    }

    public void setSeriesId(@Nullable String seriesId) {
        this.seriesId = seriesId == null ? "" : seriesId;
    }

    public String getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(@Nullable String ordinal) {
        this.ordinal = ordinal == null ? "" : ordinal;
    }
}
