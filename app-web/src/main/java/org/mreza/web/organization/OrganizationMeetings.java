package org.mreza.web.organization;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The newest meetings that an organization hosted or attended, for its page. */
@Component
class OrganizationMeetings {

    private static final int SHOWN = 5;

    private final MeetingQueries meetings;

    OrganizationMeetings(MeetingQueries meetings) {
        this.meetings = meetings;
    }

    /** One of them. */
    public record MeetingLine(String href, LocalizedText title, String date) {}

    List<MeetingLine> of(OrganizationId organization, Actor actor, Reader reader) {
        return meetings.list(MeetingFilter.of(organization), actor, MeetingQueries.Order.NEWEST, null).rows().stream()
                .limit(SHOWN)
                .map(m -> new MeetingLine("/meetings/" + m.id(), m.title(), reader.date(m.held())))
                .toList();
    }
}
