package org.mreza.persistence.meeting;

import java.util.Optional;
import org.mreza.domain.meeting.LoggedMeetings;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.shared.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcLoggedMeetings implements LoggedMeetings {

    private static final String NOBODYS = "{}";

    private final MeetingPageSql page;

    JdbcLoggedMeetings(JdbcClient jdbc) {
        this.page = new MeetingPageSql(jdbc);
    }

    @Override
    public Optional<MeetingView> show(MeetingId id) {
        return page.show(id, NOBODYS).filter(meeting -> meeting.head().state() == MeetingState.LOGGED);
    }
}
