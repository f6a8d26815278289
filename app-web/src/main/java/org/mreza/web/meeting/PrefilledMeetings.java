package org.mreza.web.meeting;

import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens the form of a new meeting with something in it already. Nothing is saved by that. */
@Component
public class PrefilledMeetings {

    private final MeetingFormFilling filling;
    private final MeetingFormPage page;
    private final Gazetteer gazetteer;

    PrefilledMeetings(MeetingFormFilling filling, MeetingFormPage page, Gazetteer gazetteer) {
        this.filling = filling;
        this.page = page;
        this.gazetteer = gazetteer;
    }

    /** @throws org.mreza.domain.access.Refused when the actor may not log meetings */
    public MeetingForm begin(Actor actor, Reader reader) {
        MeetingFormOpening.requireLogging(actor);
        return filling.empty(actor, reader);
    }

    public String show(MeetingForm form, Model model, Actor actor, Reader reader) {
        model.addAttribute("places", new PlaceWords(gazetteer, reader));
        return page.show(model, form, null, actor);
    }
}
