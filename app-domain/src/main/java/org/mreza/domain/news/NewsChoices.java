package org.mreza.domain.news;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.LoggedMeetings;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** What of a meeting can be shown to everybody: only what is the meeting's own, and photographs that were described. */
@Component
public class NewsChoices {

    private final LoggedMeetings meetings;
    private final PaperQueries papers;
    private final NewsQueries news;

    NewsChoices(LoggedMeetings meetings, PaperQueries papers, NewsQueries news) {
        this.meetings = meetings;
        this.papers = papers;
        this.news = news;
    }

    /** What an editor chooses from. */
    public record Offered(MeetingView meeting, List<PaperRow> photographs, List<NewsQueries.NamedPerson> persons) {}

    public Offered of(MeetingId id, Actor actor) {
        MeetingView meeting = meetings.show(id).orElseThrow(NotFound::new);
        List<PaperRow> photographs =
                papers.ofMeeting(id, actor).stream().filter(PaperRow::isPicture).toList();
        return new Offered(meeting, photographs, news.persons(id));
    }

    /** @throws RuleBroken when something else was chosen */
    void require(MeetingId id, NewsText text, Actor actor) {
        Offered offered = of(id, actor);
        List<PaperRow> described = offered.photographs().stream()
                .filter(photograph -> photograph.description() != null)
                .toList();
        if (!ids(described, PaperRow::id).containsAll(text.photographs()))
            throw RuleBroken.at("photographs", "news.rule.photograph");
        boolean known = ids(offered.meeting().conclusions(), MeetingView.ConclusionView::id)
                        .containsAll(text.conclusions())
                && ids(offered.meeting().actions(), MeetingView.ActionView::id).containsAll(text.actionItems())
                && ids(offered.persons(), NewsQueries.NamedPerson::id).containsAll(text.persons());
        if (!known) throw RuleBroken.at("conclusions", "news.rule.changed");
    }

    private static <T, I> Set<I> ids(List<T> things, Function<T, I> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
