package org.mreza.web.news;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.news.NewsQueries;

/** Asks for the news of a meeting where a page leads to it. */
public final class MeetingNews {

    private final NewsQueries queries;
    private final Actor actor;

    MeetingNews(NewsQueries queries, Actor actor) {
        this.queries = queries;
        this.actor = actor;
    }

    /** The address under which it is published; null when it is not. */
    public @Nullable String slug(MeetingView.Head meeting) {
        return meeting.state() == MeetingState.LOGGED
                ? queries.slug(meeting.id()).orElse(null)
                : null;
    }

    public boolean mayWrite(MeetingView.Head meeting) {
        return meeting.state() == MeetingState.LOGGED
                && Access.allows(actor, Action.PUBLISH_NEWS, Target.of(meeting.owner()));
    }
}
