package org.mreza.persistence.meeting;

import jakarta.persistence.EntityManager;
import org.mreza.domain.meeting.Carrying;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Repository;

/** By the entity manager, which first writes the meeting that was just entered. */
@Repository
class JpaCarrying implements Carrying {

    private final EntityManager entities;

    JpaCarrying(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void to(MeetingId meeting) {
        entities.createNativeQuery("""
                insert into action_carried (action_item_id, meeting_id)
                select a.id, later.id from meeting later
                join meeting m on m.series_id = later.series_id and m.id <> later.id and m.state = 'LOGGED'
                join action_item a on a.meeting_id = m.id and a.state in ('OPEN', 'IN_PROGRESS')
                where later.id = :meeting and later.state = 'LOGGED'
                  and case
                    when m.ordinal is not null and later.ordinal is not null then m.ordinal < later.ordinal
                    when m.held_from is not null and later.held_from is not null then m.held_from < later.held_from
                    else m.created_at < later.created_at end
                on conflict do nothing""").setParameter("meeting", meeting.value()).executeUpdate();
    }
}
