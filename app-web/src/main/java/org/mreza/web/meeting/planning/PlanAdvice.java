package org.mreza.web.meeting.planning;

import org.mreza.web.frame.Reader;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages that tell of plans their words. */
@ControllerAdvice(basePackages = {"org.mreza.web.meeting", "org.mreza.web.today"})
class PlanAdvice {

    @ModelAttribute("planWords")
    PlanWords words(Reader reader) {
        return new PlanWords(reader);
    }
}
