package org.mreza.web.paper;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.web.frame.Actors;
import org.mreza.web.frame.Reader;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lends the pages about meetings their papers. */
@ControllerAdvice(basePackages = "org.mreza.web.meeting")
class PaperAdvice {

    private final PaperQueries queries;

    PaperAdvice(PaperQueries queries) {
        this.queries = queries;
    }

    @ModelAttribute("meetingPapers")
    @Nullable
    MeetingPapers papers(HttpServletRequest request, Reader reader) {
        Actor actor = Actors.of(request);
        return actor == null ? null : new MeetingPapers(queries, actor, reader);
    }
}
