package org.mreza.domain.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ConclusionId;
import org.springframework.stereotype.Component;

/** Writes what a meeting agreed: its conclusions and the action items that carry them out. */
@Component
class WritingAgreements {

    private final ActionItems items;
    private final Carrying carrying;

    WritingAgreements(ActionItems items, Carrying carrying) {
        this.items = items;
        this.carrying = carrying;
    }

    /** What earlier meetings of its series left open goes on with this one, and what it left open with later ones. */
    void carry(Meeting meeting) {
        carrying.along(meeting.id());
    }

    Agreement of(Meeting meeting) {
        return meeting.agreed(items.findByMeetingOrderByPosition(meeting.id()));
    }

    void write(Meeting meeting, Agreement agreed, Actor actor, Instant now) {
        List<ActionItem> before = items.findByMeetingOrderByPosition(meeting.id());
        if (agreed.equals(meeting.agreed(before))) return;
        List<ConclusionId> conclusions = meeting.conclude(agreed, now);
        Writing writing = new Writing(meeting, before, actor, now);
        for (int at = 0; at < conclusions.size(); at++) {
            writing.all(agreed.conclusions().get(at).promises(), conclusions.get(at), null);
            List<Agreement.Element> elements = agreed.conclusions().get(at).elements();
            for (int element = 0; element < elements.size(); element++)
                writing.all(elements.get(element).promises(), conclusions.get(at), element);
        }
        writing.all(agreed.otherPromises(), null, null);
        writing.before.values().forEach(items::delete);
    }

    void forget(Meeting meeting) {
        items.findByMeetingOrderByPosition(meeting.id()).forEach(items::delete);
    }

    /** One pass over the promises: kept where known by id, new where not; what is left over was removed. */
    private final class Writing {

        private final Meeting meeting;
        private final Map<UUID, ActionItem> before = new HashMap<>();
        private final Actor actor;
        private final Instant now;
        private int position;

        Writing(Meeting meeting, List<ActionItem> before, Actor actor, Instant now) {
            this.meeting = meeting;
            this.actor = actor;
            this.now = now;
            before.forEach(item -> this.before.put(item.id().value(), item));
        }

        void all(List<Agreement.Promise> promises, @Nullable ConclusionId conclusion, @Nullable Integer element) {
            for (Agreement.Promise promise : promises) {
                ActionItem kept = promise.id() == null ? null : before.remove(promise.id());
                ActionItem item = kept == null ? ActionItem.promisedAt(meeting.id()) : kept;
                item.say(promise, conclusion, element, position++);
                item.move(promise.state(), promise.because(), actor.account(), now);
                items.save(item);
            }
        }
    }
}
