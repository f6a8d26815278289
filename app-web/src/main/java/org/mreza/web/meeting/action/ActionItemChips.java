package org.mreza.web.meeting.action;

import java.util.List;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Chips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;

/** The filters of the list that are on, in words. */
record ActionItemChips(MeetingPlaces places, MeetingPlaces.Choices choices, Reader reader) {

    List<Chip> of(ActionItemListForm form, Frame frame) {
        return new Chips(frame)
                .add("state", form.state(), () -> state(form))
                .add("mine", form.onlyMine() ? "true" : null, () -> reader.message("action.mine"))
                .add("region", form.region(), () -> places.region(form.region(), reader))
                .add("organization", form.organization(), choices::organization)
                .add("series", form.series(), () -> choices.seriesNamed(form.series()))
                .add("project", form.project(), () -> choices.projectNamed(form.project()))
                .list();
    }

    private String state(ActionItemListForm form) {
        return reader.message("meeting.action.state") + ": " + reader.message("action.standing." + form.standing());
    }
}
