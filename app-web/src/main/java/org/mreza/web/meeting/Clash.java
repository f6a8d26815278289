package org.mreza.web.meeting;

import java.util.List;
import java.util.Locale;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.minutes.RecordLines;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a page is given when somebody else saved the part that was being typed: the other text, and the choice. */
@Component
class Clash {

    private final MeetingQueries meetings;

    Clash(MeetingQueries meetings) {
        this.meetings = meetings;
    }

    ModelAndView page(MeetingId id, MeetingPart part, Actor actor, Reader reader) {
        return new ModelAndView("meeting/_clash :: clash", HttpStatus.CONFLICT)
                .addObject("part", part.name().toLowerCase(Locale.ROOT))
                .addObject(
                        "lines",
                        meetings.show(id, actor)
                                .map(view -> RecordLines.of(view, reader).getOrDefault(part, List.of()))
                                .orElse(List.of()));
    }
}
