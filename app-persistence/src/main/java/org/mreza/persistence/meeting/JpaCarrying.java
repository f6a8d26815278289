package org.mreza.persistence.meeting;

import jakarta.persistence.EntityManager;
import org.mreza.domain.meeting.Carrying;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.shared.SeriesOrder;
import org.springframework.stereotype.Repository;

/** By the entity manager, which first writes the meeting that was just entered. */
@Repository
class JpaCarrying implements Carrying {

    private static final String ABOUT = " :meeting in (m.id, later.id) ";

    /** What was carried before the meeting's series or place in it was said otherwise. */
    private static final String GONE =
            """
            delete from action_carried c using action_item a, meeting m, meeting later
            where a.id = c.action_item_id and not c.chosen and m.id = a.meeting_id and later.id = c.meeting_id and""" + ABOUT + "and (m.series_id = later.series_id and " + SeriesOrder.BEFORE + ") is not true";

    private static final String OPEN = """
            insert into action_carried (action_item_id, meeting_id)
            select a.id, later.id from meeting later
            join meeting m on m.series_id = later.series_id and m.id <> later.id and m.state = 'LOGGED'
            join action_item a on a.meeting_id = m.id and a.state in ('OPEN', 'IN_PROGRESS')
            where later.state = 'LOGGED' and""" + ABOUT + "and " + SeriesOrder.BEFORE + " on conflict do nothing";

    private final EntityManager entities;

    JpaCarrying(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void along(MeetingId meeting) {
        run(GONE, meeting);
        run(OPEN, meeting);
    }

    private void run(String sql, MeetingId meeting) {
        entities.createNativeQuery(sql).setParameter("meeting", meeting.value()).executeUpdate();
    }
}
