package org.mreza.domain.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.Window;

/** Questions about meetings; an actor sees what is logged and the drafts of the own organizations. */
public interface MeetingQueries {

    /** How a list is ordered; meetings without a year come last in both. */
    enum Order {
        NEWEST,
        OLDEST
    }

    Window<MeetingRow> list(MeetingFilter filter, Actor actor, Order order, @Nullable String cursor);

    /** All of a list, the newest first, line by line, for an export. */
    void each(MeetingFilter filter, Actor actor, Language reader, Consumer<MeetingLine> line);

    Optional<MeetingView> show(MeetingId id, Actor actor);

    Optional<SeriesView> series(String slug, Actor actor);

    /** What was promised at earlier meetings of the series and is not closed. */
    List<MeetingView.ActionView> promised(SeriesId series, @Nullable MeetingId except, Actor actor);

    /** What the actor's organizations promised and did not close, the most urgent first. */
    List<MeetingView.ActionView> promisedBy(Actor actor, int limit);

    /** The meetings logged last. */
    List<MeetingRow> recent(int limit);

    /** Series with a title like this in any script, best first. */
    List<Choice> findSeries(String words, int limit, Actor actor);

    /** Challenges raised before that read like this, best first. */
    List<Choice> findChallenges(String words, int limit, Actor actor);

    /** Something to pick, by id. */
    record Choice(String id, LocalizedText name) {}

    /** Series and projects that the actor may see, the newest ones, and the organization that a list is asked for. */
    Choices choices(Actor actor, @Nullable OrganizationId organization);

    /**
     * What filters of lists offer.
     *
     * @param organization name of the one asked for; null without one, and for one that does not exist
     */
    record Choices(
            List<Choice> series,
            List<Choice> projects,
            @Nullable LocalizedText organization) {}

    Map<SeriesId, LocalizedText> seriesTitles(Collection<SeriesId> ids);

    Map<ChallengeId, LocalizedText> challengeTexts(Collection<ChallengeId> ids);

    Map<PersonId, String> personNames(Collection<PersonId> ids);
}
