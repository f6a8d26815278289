package org.mreza.web.meeting;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.web.frame.Reader;

/**
 * What the page is told when a part was saved.
 *
 * @param message such as "saved 14:03"
 * @param waiting whether something in the part is typed that it did not take
 * @param ids of rows that were new, and where action items stand, by the name of their hidden field
 */
record SavedPart(String message, boolean waiting, Integer version, String mark, Map<String, String> ids) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static SavedPart of(MeetingPart part, MeetingForm typed, MeetingForm standing, Reader reader) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (part == MeetingPart.WHO) who(ids, typed.getAttendance(), standing.getAttendance());
        if (part == MeetingPart.SAID) said(ids, typed, standing);
        if (part == MeetingPart.AGREED) agreed(ids, typed, standing);
        String at = CLOCK.format(reader.now()), waiting = waiting(part, typed);
        return new SavedPart(
                waiting.isEmpty()
                        ? reader.message("meeting.live.saved", at)
                        : reader.message("meeting.live.saved-but", at, waiting),
                !waiting.isEmpty(),
                standing.getVersions().getOrDefault(part, 0),
                standing.getMarks().getOrDefault(part, ""),
                ids);
    }

    /** What was typed to be added and is not in a row yet: only its button reads it. */
    private static String waiting(MeetingPart part, MeetingForm typed) {
        if (part == MeetingPart.WHO) return typed.getAttendanceLine().strip();
        return part == MeetingPart.SAID ? typed.getChallengeLine().strip() : "";
    }

    /** Whoever is of no known organization is known again by their id only. */
    private static void who(Map<String, String> ids, List<AttendanceRow> typed, List<AttendanceRow> standing) {
        pair(ids, "attendance", typed, standing, row -> true, AttendanceRow::getId);
        if (typed.size() != standing.size()) return;
        for (int i = 0; i < typed.size(); i++)
            if (typed.get(i).getGrain() == Grain.PERSON)
                ids.put("attendance[" + i + "].personId", standing.get(i).getPersonId());
    }

    private static void said(Map<String, String> ids, MeetingForm typed, MeetingForm standing) {
        pair(
                ids,
                "statements",
                typed.getStatements(),
                standing.getStatements(),
                row -> !row.getText().isBlank(),
                StatementRow::getId);
        pair(
                ids,
                "challenges",
                typed.getChallenges(),
                standing.getChallenges(),
                row -> !row.getText().isBlank(),
                ChallengeRow::getId);
    }

    private static void agreed(Map<String, String> ids, MeetingForm typed, MeetingForm standing) {
        pair(
                ids,
                "conclusions",
                typed.getConclusions(),
                standing.getConclusions(),
                row -> !row.getText().isBlank(),
                ConclusionRow::getId);
        actions(ids, "otherActions", typed.getOtherActions(), standing.getOtherActions());
        int stood = 0;
        for (int c = 0; c < typed.getConclusions().size(); c++) {
            ConclusionRow row = typed.getConclusions().get(c);
            if (row.getText().isBlank() || stood >= standing.getConclusions().size()) continue;
            elements(
                    ids,
                    "conclusions[" + c + "]",
                    row,
                    standing.getConclusions().get(stood++));
        }
    }

    private static void elements(Map<String, String> ids, String path, ConclusionRow typed, ConclusionRow standing) {
        int stood = 0;
        for (int e = 0; e < typed.getElements().size(); e++) {
            ElementRow row = typed.getElements().get(e);
            if (row.getText().isBlank() || stood >= standing.getElements().size()) continue;
            List<ActionRow> actions = standing.getElements().get(stood++).getActions();
            actions(ids, path + ".elements[" + e + "].actions", row.getActions(), actions);
        }
        List<String> paths = List.copyOf(typed.ofTheWhole().keySet());
        List<ActionRow> stand = List.copyOf(standing.ofTheWhole().values());
        for (int i = 0; i < paths.size() && paths.size() == stand.size(); i++) {
            ids.put(path + paths.get(i) + ".id", stand.get(i).getId());
            ids.put(
                    path + paths.get(i) + ".stateBefore",
                    stand.get(i).getState().name());
        }
    }

    private static void actions(Map<String, String> ids, String path, List<ActionRow> typed, List<ActionRow> standing) {
        pair(ids, path, typed, standing, row -> !row.getWhat().isBlank(), ActionRow::getId);
        if (typed.stream().filter(row -> !row.getWhat().isBlank()).count() != standing.size()) return;
        int stood = 0;
        for (int i = 0; i < typed.size(); i++)
            if (!typed.get(i).getWhat().isBlank())
                ids.put(
                        path + "[" + i + "].stateBefore",
                        standing.get(stood++).getState().name());
    }

    /** Rows with nothing in them were not kept; the others stand in the order in which they were typed. */
    private static <R> void pair(
            Map<String, String> ids,
            String path,
            List<R> typed,
            List<R> standing,
            Function<R, Boolean> kept,
            Function<R, String> id) {
        if (typed.stream().filter(kept::apply).count() != standing.size()) return;
        int stood = 0;
        for (int i = 0; i < typed.size(); i++)
            if (kept.apply(typed.get(i))) ids.put(path + "[" + i + "].id", id.apply(standing.get(stood++)));
    }
}
