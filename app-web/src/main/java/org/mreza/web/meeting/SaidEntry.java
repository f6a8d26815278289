package org.mreza.web.meeting;

import java.util.List;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.Said;
import org.mreza.domain.shared.ChallengeId;

/** Reads the third part of the form: what was said. Nothing in it can be wrong. */
record SaidEntry(MeetingForm form) {

    Said read(MeetingNames names) {
        return new Said(remarks(), challenges(names));
    }

    private List<Said.Remark> remarks() {
        return form.getStatements().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Said.Remark(
                        TypedText.id(row.getId()),
                        row.organization(),
                        row.municipality(),
                        TypedText.orNull(row.getSpeaker()),
                        row.getText().strip()))
                .toList();
    }

    private List<ChallengeId> challenges(MeetingNames names) {
        return form.getChallenges().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> row.getId().isBlank()
                        ? names.challenge(row.getText().strip(), form.getLanguage())
                        : ChallengeId.of(row.getId()))
                .toList();
    }
}
