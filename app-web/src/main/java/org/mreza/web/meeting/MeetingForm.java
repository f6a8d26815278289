package org.mreza.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.Seen;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.ReuseRight;

/** The record of a meeting as it is typed: one screen of five parts. */
public class MeetingForm {

    private String submissionKey = "";
    private Map<MeetingPart, Integer> versions = new EnumMap<>(MeetingPart.class);
    private Map<MeetingPart, String> marks = new EnumMap<>(MeetingPart.class);
    private Language language = Language.MK;

    @NotBlank(message = "{meeting.title.missing}")
    @Size(max = 300)
    private String title = "";

    private Map<Language, @Nullable String> titles = new EnumMap<>(Language.class);
    private MeetingKind kind = MeetingKind.NETWORKING;

    @Size(max = 100)
    private String held = "";

    /** The date as it was shown, and as its source writes it: kept together while nobody changes the date. */
    private String heldBefore = "";

    @Size(max = 300)
    private String heldAsWritten = "";

    @Size(max = 500)
    private String heldConflict = "";

    private @Nullable MeetingMode mode;

    @Size(max = 300)
    private String municipality = "";

    private String municipalityId = "";

    @Size(max = 200)
    private String venue = "";

    @Size(max = 300)
    private String series = "";

    private String seriesId = "";

    @Size(max = 10)
    private String ordinal = "";

    @Valid
    @Size(max = 30)
    private List<OrganizerRow> organizers = new ArrayList<>();

    @Valid
    @Size(max = 30)
    private List<ProjectRow> projects = new ArrayList<>();

    private String attendanceLine = "";

    @Valid
    @Size(max = 2000)
    private List<AttendanceRow> attendance = new ArrayList<>();

    @Valid
    @Size(max = 4000)
    private List<StatementRow> statements = new ArrayList<>();

    private String challengeLine = "";

    @Valid
    @Size(max = 100)
    private List<ChallengeRow> challenges = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private List<ConclusionRow> conclusions = new ArrayList<>();

    @Valid
    @Size(max = 200)
    private List<ActionRow> otherActions = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private List<RecommendationRow> recommendations = new ArrayList<>();

    @Size(max = 200)
    private String sourcePublisher = "";

    @Size(max = 2000)
    private String sourceUrl = "";

    @Size(max = 20)
    private String sourceLanguage = "";

    @Size(max = 200)
    private String sourceAuthor = "";

    private @Nullable ReuseRight sourceReuse;

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey == null ? "" : submissionKey;
    }

    public Map<MeetingPart, Integer> getVersions() {
        return versions;
    }

    public void setVersions(Map<MeetingPart, Integer> versions) {
        this.versions = versions;
    }

    /** What each part said when it was opened. */
    public Map<MeetingPart, String> getMarks() {
        return marks;
    }

    public void setMarks(Map<MeetingPart, String> marks) {
        this.marks = marks;
    }

    private Map<UUID, ActionState> states() {
        Map<UUID, ActionState> states = new HashMap<>();
        Stream.concat(
                        otherActions.stream(),
                        conclusions.stream()
                                .flatMap(c -> c.getElements().stream())
                                .flatMap(e -> e.getActions().stream()))
                .filter(row -> !row.getId().isBlank())
                .forEach(row -> Stream.of(ActionState.values())
                        .filter(state -> state.name().equals(row.getStateBefore()))
                        .forEach(state -> states.put(UUID.fromString(row.getId()), state)));
        return states;
    }

    /** What was before the eyes of who typed it. */
    Seen seen() {
        Map<MeetingPart, Integer> opened = new EnumMap<>(MeetingPart.class);
        versions.forEach((part, version) -> {
            if (version != null) opened.put(part, version);
        });
        Map<MeetingPart, String> said = new EnumMap<>(MeetingPart.class);
        marks.forEach((part, mark) -> {
            if (mark != null) said.put(part, mark);
        });
        return new Seen(opened, said, states());
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

    public Map<Language, @Nullable String> getTitles() {
        return titles;
    }

    public void setTitles(Map<Language, @Nullable String> titles) {
        this.titles = titles;
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

    public String getHeldBefore() {
        return heldBefore;
    }

    public void setHeldBefore(@Nullable String heldBefore) {
        this.heldBefore = heldBefore == null ? "" : heldBefore;
    }

    public String getHeldAsWritten() {
        return heldAsWritten;
    }

    public void setHeldAsWritten(@Nullable String heldAsWritten) {
        this.heldAsWritten = heldAsWritten == null ? "" : heldAsWritten;
    }

    public String getHeldConflict() {
        return heldConflict;
    }

    public void setHeldConflict(@Nullable String heldConflict) {
        this.heldConflict = heldConflict == null ? "" : heldConflict;
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

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }

    public void setOrganizers(List<OrganizerRow> organizers) {
        this.organizers = organizers;
    }

    public List<ProjectRow> getProjects() {
        return projects;
    }

    public void setProjects(List<ProjectRow> projects) {
        this.projects = projects;
    }

    public String getAttendanceLine() {
        return attendanceLine;
    }

    public void setAttendanceLine(@Nullable String attendanceLine) {
        this.attendanceLine = attendanceLine == null ? "" : attendanceLine;
    }

    public List<AttendanceRow> getAttendance() {
        return attendance;
    }

    public void setAttendance(List<AttendanceRow> attendance) {
        this.attendance = attendance;
    }

    public List<StatementRow> getStatements() {
        return statements;
    }

    public void setStatements(List<StatementRow> statements) {
        this.statements = statements;
    }

    public String getChallengeLine() {
        return challengeLine;
    }

    public void setChallengeLine(@Nullable String challengeLine) {
        this.challengeLine = challengeLine == null ? "" : challengeLine;
    }

    public List<ChallengeRow> getChallenges() {
        return challenges;
    }

    public void setChallenges(List<ChallengeRow> challenges) {
        this.challenges = challenges;
    }

    public List<ConclusionRow> getConclusions() {
        return conclusions;
    }

    public void setConclusions(List<ConclusionRow> conclusions) {
        this.conclusions = conclusions;
    }

    public List<ActionRow> getOtherActions() {
        return otherActions;
    }

    public void setOtherActions(List<ActionRow> otherActions) {
        this.otherActions = otherActions;
    }

    public List<RecommendationRow> getRecommendations() {
        return recommendations;
    }

    public void setRecommendations(List<RecommendationRow> recommendations) {
        this.recommendations = recommendations;
    }

    public String getSourcePublisher() {
        return sourcePublisher;
    }

    public void setSourcePublisher(@Nullable String sourcePublisher) {
        this.sourcePublisher = sourcePublisher == null ? "" : sourcePublisher;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String sourceUrl) {
        this.sourceUrl = sourceUrl == null ? "" : sourceUrl;
    }

    public String getSourceLanguage() {
        return sourceLanguage;
    }

    public void setSourceLanguage(@Nullable String sourceLanguage) {
        this.sourceLanguage = sourceLanguage == null ? "" : sourceLanguage;
    }

    public String getSourceAuthor() {
        return sourceAuthor;
    }

    public void setSourceAuthor(@Nullable String sourceAuthor) {
        this.sourceAuthor = sourceAuthor == null ? "" : sourceAuthor;
    }

    public @Nullable ReuseRight getSourceReuse() {
        return sourceReuse;
    }

    public void setSourceReuse(@Nullable ReuseRight sourceReuse) {
        this.sourceReuse = sourceReuse;
    }
}
