package org.mreza.domain.news;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.LoggedMeetings;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.meeting.WritableMeetings;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what everybody may read of a meeting. Nothing gets in that was not chosen for it: no statement, no
 * challenge, no paper, no name of a person who did not agree, also not one written beside an action item.
 */
@Service
@Transactional(readOnly = true)
public class ReadingNews {

    private final NewsItems items;
    private final NewsQueries queries;
    private final LoggedMeetings logged;
    private final WritableMeetings writable;

    ReadingNews(NewsItems items, NewsQueries queries, LoggedMeetings logged, WritableMeetings writable) {
        this.items = items;
        this.queries = queries;
        this.logged = logged;
        this.writable = writable;
    }

    /** Published news, for anybody. */
    public Optional<NewsView> published(String slug) {
        return queries.find(slug)
                .flatMap(meeting -> items.findByMeeting(meeting)
                        .filter(NewsItem::isPublished)
                        .flatMap(item -> logged.show(meeting).map(of -> view(item, of))));
    }

    /** The news as it would be, for the editors of the meeting's owner; empty before it is written. */
    public Optional<NewsView> preview(MeetingId meeting, Actor actor) {
        writable.requireOwn(meeting, Action.PUBLISH_NEWS, actor);
        MeetingView of = logged.show(meeting).orElseThrow(NotFound::new);
        return items.findByMeeting(meeting).map(item -> view(item, of));
    }

    private NewsView view(NewsItem item, MeetingView meeting) {
        MeetingView.Head head = meeting.head();
        NewsText chosen = item.text();
        return new NewsView(
                head.id(),
                item.slug(),
                head.title(),
                chosen.summary(),
                new NewsView.Facts(
                        head.kind(),
                        head.held(),
                        head.place(),
                        organizers(meeting, OrganizerRole.HOST),
                        meeting.people(),
                        meeting.municipalities()),
                funding(meeting),
                agreed(meeting, chosen),
                tasks(meeting, chosen),
                persons(head.id(), chosen),
                queries.photographs(head.id()),
                head.ownerName(),
                item.publishedAt(),
                item.updatedAt());
    }

    private static NewsView.Funding funding(MeetingView meeting) {
        List<LocalizedText> projects = meeting.projects().stream()
                .filter(project -> project.relation() == ProjectRelation.HELD_UNDER)
                .map(MeetingView.UnderProject::name)
                .toList();
        List<LocalizedText> funders = meeting.organizers().stream()
                .filter(organizer -> organizer.role() == OrganizerRole.FUNDER
                        || organizer.organization().kind() == Organization.Kind.DONOR)
                .map(organizer -> organizer.organization().name())
                .distinct()
                .toList();
        return new NewsView.Funding(projects, organizers(meeting, OrganizerRole.IMPLEMENTER), funders);
    }

    private static List<LocalizedText> organizers(MeetingView meeting, OrganizerRole role) {
        return meeting.organizers().stream()
                .filter(organizer -> organizer.role() == role)
                .map(organizer -> organizer.organization().name())
                .toList();
    }

    private static List<NewsView.Agreed> agreed(MeetingView meeting, NewsText chosen) {
        return meeting.conclusions().stream()
                .filter(conclusion -> chosen.conclusions().contains(conclusion.id()))
                .map(conclusion -> new NewsView.Agreed(conclusion.text(), conclusion.elements()))
                .toList();
    }

    private static List<NewsView.Task> tasks(MeetingView meeting, NewsText chosen) {
        return meeting.actions().stream()
                .filter(action -> chosen.actionItems().contains(action.id()))
                .map(action -> new NewsView.Task(
                        action.what(),
                        action.organization() == null
                                ? null
                                : action.organization().name(),
                        action.due(),
                        action.state()))
                .toList();
    }

    private List<String> persons(MeetingId meeting, NewsText chosen) {
        if (chosen.persons().isEmpty()) return List.of();
        return queries.persons(meeting).stream()
                .filter(person -> chosen.persons().contains(person.id()))
                .map(NewsQueries.NamedPerson::name)
                .toList();
    }
}
