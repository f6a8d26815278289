package org.mreza.web.meeting;

import java.util.List;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.meeting.ReadingAttendance.Understood;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Adds and removes rows of the form. Each is a button that sends the whole form, so that it works without scripts;
 * nothing is saved by it. Buttons are named {@code do}, with values such as {@code remove-attendance:3}.
 */
@Component
class MeetingRowActions {

    private final ReadingAttendance reading;

    MeetingRowActions(ReadingAttendance reading) {
        this.reading = reading;
    }

    void apply(String button, MeetingForm form) {
        String[] parts = button.split(":", 2);
        int[] at = parts.length < 2 ? new int[0] : positions(parts[1]);
        switch (parts[0]) {
            case "add-organizer" -> form.getOrganizers().add(new OrganizerRow());
            case "remove-organizer" -> remove(form.getOrganizers(), at);
            case "add-project" -> form.getProjects().add(new ProjectRow());
            case "remove-project" -> remove(form.getProjects(), at);
            case "add-attendance", "enter" -> enter(form);
            case "remove-attendance" -> remove(form.getAttendance(), at);
            case "take-attendance" -> take(form, parts[parts.length - 1]);
            case "add-statement" -> form.getStatements().add(new StatementRow());
            case "remove-statement" -> remove(form.getStatements(), at);
            case "add-challenge" -> addChallenge(form);
            case "remove-challenge" -> remove(form.getChallenges(), at);
            case "add-conclusion" -> form.getConclusions().add(conclusion());
            case "remove-conclusion" -> remove(form.getConclusions(), at);
            case "add-recommendation" -> form.getRecommendations().add(new RecommendationRow());
            case "remove-recommendation" -> remove(form.getRecommendations(), at);
            case "add-other-action" -> form.getOtherActions().add(new ActionRow());
            case "remove-other-action" -> remove(form.getOtherActions(), at);
            default -> inConclusion(parts[0], form, at);
        }
    }

    private static void inConclusion(String what, MeetingForm form, int[] at) {
        if (at.length == 0 || at[0] >= form.getConclusions().size()) return;
        List<ElementRow> elements = form.getConclusions().get(at[0]).getElements();
        if (what.equals("add-element")) elements.add(new ElementRow());
        if (at.length < 2 || at[1] >= elements.size()) return;
        List<ActionRow> actions = elements.get(at[1]).getActions();
        switch (what) {
            case "remove-element" -> elements.remove(at[1]);
            case "add-action" -> actions.add(new ActionRow());
            case "remove-action" -> {
                if (at.length == 3 && at[2] < actions.size()) actions.remove(at[2]);
            }
            default -> {}
        }
    }

    private static int[] positions(String text) {
        if (!text.matches("\\d{1,4}(\\.\\d{1,4}){0,2}")) return new int[0];
        return java.util.Arrays.stream(text.split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void remove(List<?> rows, int[] at) {
        if (at.length == 1 && at[0] < rows.size()) rows.remove(at[0]);
    }

    static ConclusionRow conclusion() {
        ConclusionRow row = new ConclusionRow();
        row.getElements().add(new ElementRow());
        return row;
    }

    /** What was typed to be added, and then the whole was saved, is added as well: nothing typed is lost. */
    void pending(MeetingForm form, Errors errors) {
        if (!form.getAttendanceLine().isBlank() && !errors.hasFieldErrors("attendanceLine")) enter(form);
        if (!errors.hasFieldErrors("challengeLine")) addChallenge(form);
    }

    private void enter(MeetingForm form) {
        if (form.getAttendanceLine().isBlank()) addChallenge(form);
        for (Understood understood : reading.read(form.getAttendanceLine()))
            form.getAttendance().add(AttendanceRow.of(understood));
        form.setAttendanceLine("");
    }

    /** Makes of a group whoever was near its words: {@code 3:} and whose id it is. */
    private void take(MeetingForm form, String which) {
        String[] parts = which.split(":", 2);
        int[] at = positions(parts[0]);
        if (parts.length < 2 || at.length != 1 || at[0] >= form.getAttendance().size()) return;
        AttendanceRow group = form.getAttendance().get(at[0]);
        String words = group.getDescription();
        reading.near(List.of(words)).getOrDefault(words, List.of()).stream()
                .filter(near -> near.id().equals(parts[1]))
                .findFirst()
                .ifPresent(near -> {
                    AttendanceRow taken = AttendanceRow.of(near);
                    taken.setId(group.getId());
                    taken.setRole(group.getRole());
                    if (near.grain() != Grain.PERSON) taken.setPeople(group.getPeople());
                    form.getAttendance().set(at[0], taken);
                });
    }

    private static void addChallenge(MeetingForm form) {
        if (form.getChallengeLine().isBlank()) return;
        ChallengeRow row = new ChallengeRow();
        row.setText(form.getChallengeLine().strip());
        form.getChallenges().add(row);
        form.setChallengeLine("");
    }
}
