package org.mreza.web.meeting;

import org.mreza.domain.geography.Gazetteer;
import org.mreza.web.frame.Reader;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages about meetings their words for places. */
@ControllerAdvice(basePackages = "org.mreza.web.meeting")
class MeetingAdvice {

    private final Gazetteer gazetteer;

    MeetingAdvice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @ModelAttribute("places")
    PlaceWords places(Reader reader) {
        return new PlaceWords(gazetteer, reader);
    }
}
