package org.mreza.domain.news;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.WritableMeetings;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.Slug;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the news of meetings, publishes it and takes it back: editors of the organization that logged the meeting. */
@Service
@Transactional
public class NewsService {

    private final NewsItems items;
    private final NewsChoices choices;
    private final WritableMeetings meetings;
    private final Audit audit;
    private final Clock clock;

    NewsService(NewsItems items, NewsChoices choices, WritableMeetings meetings, Audit audit, Clock clock) {
        this.items = items;
        this.choices = choices;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The news, opened for writing. */
    public record Sheet(int version, NewsText text) {}

    /** Empty before it is written. */
    @Transactional(readOnly = true)
    public Optional<Sheet> open(MeetingId meeting, Actor actor) {
        require(meeting, actor);
        return items.findByMeeting(meeting)
                .map(item -> new Sheet(Objects.requireNonNullElse(item.version(), 0), item.text()));
    }

    /**
     * Writes the news; what is published changes at once.
     *
     * @param version when it was opened; null when there was none
     * @throws RuleBroken when something was chosen that cannot be
     * @throws StaleVersion when somebody else wrote meanwhile
     */
    public void write(MeetingId id, @Nullable Integer version, NewsText text, Actor actor) {
        Meeting meeting = require(id, actor);
        choices.require(id, text, actor);
        Optional<NewsItem> before = items.findByMeeting(id);
        if (!Objects.equals(before.map(NewsItem::version).orElse(null), version)) throw new StaleVersion("news", id);
        if (before.isPresent()) {
            Map<String, String> facts = before.get().facts();
            before.get().write(text, clock.instant());
            audit.changed(actor, Subject.of("meeting", id), facts, before.get().facts());
            return;
        }
        String slug = Slug.unique(meeting.what().title().original(), items::existsBySlug);
        NewsItem item = items.save(NewsItem.of(id, slug, text, clock.instant()));
        audit.changed(actor, Subject.of("meeting", id), Map.of(), item.facts());
    }

    public void publish(MeetingId id, int version, Actor actor) {
        NewsItem item = item(id, version, actor);
        Map<String, String> before = item.facts();
        item.publish(clock.instant());
        audit.changed(actor, Subject.of("meeting", id), before, item.facts());
    }

    public void withdraw(MeetingId id, int version, Actor actor) {
        NewsItem item = item(id, version, actor);
        Map<String, String> before = item.facts();
        item.withdraw(clock.instant());
        audit.changed(actor, Subject.of("meeting", id), before, item.facts());
    }

    private NewsItem item(MeetingId id, int version, Actor actor) {
        require(id, actor);
        NewsItem item = items.findByMeeting(id).orElseThrow(NotFound::new);
        if (!Objects.equals(item.version(), version)) throw new StaleVersion("news", id);
        return item;
    }

    /** Of a logged meeting only: a draft is nobody's news. */
    private Meeting require(MeetingId id, Actor actor) {
        Meeting meeting = meetings.requireOwn(id, Action.PUBLISH_NEWS, actor);
        if (meeting.state() != MeetingState.LOGGED) throw new RuleBroken("news.rule.not-logged");
        return meeting;
    }
}
