package org.mreza.web.meeting.chain;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of meetings, organizations and regions what came of what was agreed. */
@ControllerAdvice({"org.mreza.web.meeting", "org.mreza.web.organization", "org.mreza.web.geography"})
class OutcomesAdvice {

    private final Outcomes outcomes;

    OutcomesAdvice(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @ModelAttribute("agreed")
    Outcomes agreed() {
        return outcomes;
    }
}
