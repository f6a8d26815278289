package org.mreza.web.meeting.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.shared.Language;
import org.mreza.web.meeting.OrganizerRow;

/** A plan, as typed. */
public class PlanForm {

    private String submissionKey = "";

    private int version = 0;

    private Language language = Language.MK;

    @NotBlank(message = "{meeting.title.missing}")
    @Size(max = 300)
    private String title = "";

    private MeetingKind kind = MeetingKind.NETWORKING;

    private @Nullable MeetingMode mode = MeetingMode.IN_PERSON;

    @Size(max = 300)
    private String municipality = "";

    private String municipalityId = "";

    @Size(max = 200)
    private String venue = "";

    @Size(max = 2000)
    private String link = "";

    @NotBlank(message = "{plan.held.missing}")
    @Size(max = 100)
    private String held = "";

    @Size(max = 10)
    private String starts = "";

    @Size(max = 10)
    private String ends = "";

    @Size(max = 10)
    private String capacity = "";

    private List<Language> spoken = new ArrayList<>();

    @Size(max = 200)
    private String interpretation = "";

    private boolean announced = false;

    private boolean inviteAgain = false;

    @Size(max = 300)
    private String series = "";

    private String seriesId = "";

    private String ordinal = "";

    @Size(max = 300)
    private String project = "";

    private String projectId = "";

    @Valid
    private List<OrganizerRow> organizers = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private List<AgendaRow> agenda = new ArrayList<>();

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey == null ? "" : submissionKey;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link == null ? "" : link;
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(@Nullable String held) {
        this.held = held == null ? "" : held;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts == null ? "" : starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends == null ? "" : ends;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity == null ? "" : capacity;
    }

    public List<Language> getSpoken() {
        return spoken;
    }

    public void setSpoken(List<Language> spoken) {
        this.spoken = spoken;
    }

    public String getInterpretation() {
        return interpretation;
    }

    public void setInterpretation(@Nullable String interpretation) {
        this.interpretation = interpretation == null ? "" : interpretation;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
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

    public String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project == null ? "" : project;
    }

    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(@Nullable String projectId) {
        this.projectId = projectId == null ? "" : projectId;
    }

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }

    public void setOrganizers(List<OrganizerRow> organizers) {
        this.organizers = organizers;
    }

    public List<AgendaRow> getAgenda() {
        return agenda;
    }

    public void setAgenda(List<AgendaRow> agenda) {
        this.agenda = agenda;
    }

    public boolean isInviteAgain() {
        return inviteAgain;
    }

    public void setInviteAgain(boolean inviteAgain) {
        this.inviteAgain = inviteAgain;
    }
}
