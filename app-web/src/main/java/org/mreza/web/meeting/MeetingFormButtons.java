package org.mreza.web.meeting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the buttons of the form do with it: some save it, all others only rearrange it. */
@Component
class MeetingFormButtons {

    private final MeetingFormReading reading;
    private final MeetingFormFilling filling;
    private final MeetingRowActions rows;
    private final MovingActionItems promises;

    MeetingFormButtons(
            MeetingFormReading reading,
            MeetingFormFilling filling,
            MeetingRowActions rows,
            MovingActionItems promises) {
        this.reading = reading;
        this.filling = filling;
        this.rows = rows;
        this.promises = promises;
    }

    static boolean saves(String button) {
        return button.equals("save") || button.equals("save-draft") || button.startsWith("save-part");
    }

    Function<MeetingNames, MeetingRecord> entry(MeetingForm form, Errors errors) {
        rows.pending(form, errors);
        return reading.check(form, errors);
    }

    void rearrange(
            String button, MeetingForm form, Errors errors, @Nullable MeetingSheet sheet, Actor actor, Reader reader) {
        reading.checkIds(form, errors);
        if (button.startsWith("done:")) done(button.substring(5), actor);
        else if (sheet == null || !PartChoice.choose(button, form, filling.of(sheet, reader))) rows.apply(button, form);
    }

    /** A promise that is gone by now does not take what was typed with it. */
    private void done(String promise, Actor actor) {
        try {
            promises.move(ActionItemId.of(promise), ActionState.DONE, null, actor);
        } catch (NotFound gone) {
            // The form is shown again, without it.
        }
    }
}
