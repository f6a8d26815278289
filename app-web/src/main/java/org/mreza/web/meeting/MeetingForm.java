package org.mreza.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.Seen;

/** The record of a meeting as it is typed: one screen of five parts. */
public class MeetingForm extends SourcedForm {

    private String submissionKey = "";
    private final Map<MeetingPart, Integer> versions = new EnumMap<>(MeetingPart.class);
    private final Map<MeetingPart, String> marks = new EnumMap<>(MeetingPart.class);

    @Valid
    @Size(max = 30)
    private final List<OrganizerRow> organizers = new ArrayList<>();

    @Valid
    @Size(max = 30)
    private final List<ProjectRow> projects = new ArrayList<>();

    private String attendanceLine = "";

    @Valid
    @Size(max = 2000)
    private final List<AttendanceRow> attendance = new ArrayList<>();

    @Valid
    @Size(max = 4000)
    private final List<StatementRow> statements = new ArrayList<>();

    private String challengeLine = "";

    @Valid
    @Size(max = 100)
    private final List<ChallengeRow> challenges = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private final List<ConclusionRow> conclusions = new ArrayList<>();

    @Valid
    @Size(max = 200)
    private final List<ActionRow> otherActions = new ArrayList<>();

    @Valid
    @Size(max = 100)
    private final List<RecommendationRow> recommendations = new ArrayList<>();

    /** Every action item, of whichever conclusion or of none. */
    Stream<ActionRow> actions() {
        return Stream.concat(
                otherActions.stream(),
                conclusions.stream().flatMap(c -> c.getElements().stream()).flatMap(e -> e.getActions().stream()));
    }

    /** What was before the eyes of who typed it. */
    Seen seen() {
        Map<UUID, ActionState> states = new HashMap<>();
        actions().forEach(row -> row.seen(states));
        return new Seen(stated(versions), stated(marks), states);
    }

    private static <V> Map<MeetingPart, V> stated(Map<MeetingPart, V> sent) {
        Map<MeetingPart, V> stated = new EnumMap<>(sent);
        stated.values().removeIf(Objects::isNull);
        return stated;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(@Nullable String submissionKey) {
        this.submissionKey = submissionKey == null ? "" : submissionKey;
    }

    public Map<MeetingPart, Integer> getVersions() {
        return versions;
    }

    /** What each part said when it was opened. */
    public Map<MeetingPart, String> getMarks() {
        return marks;
    }

    public List<OrganizerRow> getOrganizers() {
        return organizers;
    }

    public List<ProjectRow> getProjects() {
        return projects;
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

    public List<StatementRow> getStatements() {
        return statements;
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

    public List<ConclusionRow> getConclusions() {
        return conclusions;
    }

    public List<ActionRow> getOtherActions() {
        return otherActions;
    }

    public List<RecommendationRow> getRecommendations() {
        return recommendations;
    }
}
