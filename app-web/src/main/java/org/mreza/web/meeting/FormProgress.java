package org.mreza.web.meeting;

import java.util.HashMap;
import java.util.Map;
import org.mreza.web.frame.Reader;

/** How far the form is written, in words for the index of its parts. */
record FormProgress(MeetingForm form, Reader reader) {

    /** What is in each part so far; a part with nothing in it has no entry. */
    Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        if (!form.getTitle().isBlank())
            parts.put("what", form.getHeld().isBlank() ? reader.message("meeting.held.not-stated") : form.getHeld());
        rows(parts, "who", form.getAttendance().size());
        rows(parts, "said", said());
        rows(parts, "agreed", agreed());
        if (!form.getSourceUrl().isBlank() || !form.getSourcePublisher().isBlank())
            parts.put("papers", reader.message("meeting.source"));
        return parts;
    }

    private long said() {
        return form.getStatements().stream().filter(s -> !s.getText().isBlank()).count()
                + form.getChallenges().size();
    }

    private long agreed() {
        return form.getConclusions().stream()
                        .filter(c -> !c.getText().isBlank())
                        .count()
                + form.getOtherActions().size();
    }

    private void rows(Map<String, String> parts, String part, long rows) {
        if (rows > 0) parts.put(part, reader.plural("meeting.part.rows", rows));
    }
}
