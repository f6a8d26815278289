package org.mreza.domain.meeting.action;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.draft.Submissions;
import org.mreza.domain.meeting.MovingActionItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what became of an action item: news with evidence, and where it stands. */
@Service
@Transactional
public class FollowingUp {

    private final MovingActionItems items;
    private final ActionNotes notes;
    private final Submissions submissions;
    private final Audit audit;
    private final Clock clock;

    FollowingUp(MovingActionItems items, ActionNotes notes, Submissions submissions, Audit audit, Clock clock) {
        this.items = items;
        this.notes = notes;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param key of the form; sent again it writes nothing more */
    public void tell(UUID key, Progress news, Actor actor) {
        items.require(news.item(), actor);
        submissions.once(key, actor, () -> write(news, null, actor));
    }

    /** @param evidence what comes with the news, given its id */
    public void tell(UUID key, Progress news, Actor actor, Consumer<UUID> evidence) {
        items.require(news.item(), actor);
        submissions.once(key, actor, () -> write(news, evidence, actor));
    }

    private String write(Progress news, @Nullable Consumer<UUID> evidence, Actor actor) {
        if (news.state() != null) items.move(news.item(), news.state(), news.text(), actor);
        if (!news.text().isEmpty() || news.link() != null || evidence != null) {
            ActionNote note = ActionNote.of(news, actor.account(), actor.organization(), clock.instant());
            notes.save(note);
            audit.changed(actor, Subject.of("action-item", news.item()), Map.of(), note.facts());
            if (evidence != null) evidence.accept(note.id());
        }
        return news.item().toString();
    }
}
