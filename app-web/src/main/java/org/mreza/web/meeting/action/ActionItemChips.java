package org.mreza.web.meeting.action;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;

/** The filters of the list that are on, in words. */
record ActionItemChips(MeetingPlaces places, Actor actor, Reader reader) {

    List<Chip> of(ActionItemListForm form, @Nullable Frame frame) {
        List<Chip> chips = new ArrayList<>();
        if (frame == null) return chips;
        if (form.state() != null)
            chip(chips, frame, "state", form.state(), reader.message("action.standing." + form.standing()));
        if (form.onlyMine()) chip(chips, frame, "mine", "true", reader.message("action.mine"));
        chip(chips, frame, "region", form.region(), places.region(form.region(), reader));
        chip(chips, frame, "organization", form.organization(), places.organization(form.organization(), reader));
        if (form.series() != null)
            chip(
                    chips,
                    frame,
                    "series",
                    form.series(),
                    MeetingPlaces.named(places.series(actor, reader), form.series()));
        if (form.project() != null)
            chip(
                    chips,
                    frame,
                    "project",
                    form.project(),
                    MeetingPlaces.named(places.projects(actor, reader), form.project()));
        return chips;
    }

    private static void chip(List<Chip> chips, Frame frame, String parameter, @Nullable String value, String label) {
        if (value == null || value.isBlank()) return;
        chips.add(frame.chip(label.isBlank() ? value : label, parameter, value));
    }
}
