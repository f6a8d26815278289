package org.mreza.web.news;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.news.NewsQueries;
import org.mreza.web.frame.Actors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lends the pages about meetings their news. */
@ControllerAdvice(basePackages = "org.mreza.web.meeting")
class NewsAdvice {

    private final NewsQueries queries;

    NewsAdvice(NewsQueries queries) {
        this.queries = queries;
    }

    @ModelAttribute("meetingNews")
    @Nullable
    MeetingNews news(HttpServletRequest request) {
        Actor actor = Actors.of(request);
        return actor == null ? null : new MeetingNews(queries, actor);
    }
}
