package org.mreza.web.meeting.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.meeting.invitation.CalendarDates;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.mail.CalendarParts;
import org.mreza.web.security.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the meeting of a letter for the calendar of who gets it, as it stands when the letter leaves. */
@Component
class MeetingCalendarParts implements CalendarParts {

    private final CalendarDates plans;
    private final SiteAddress site;
    private final Clock clock;
    private final String from;

    MeetingCalendarParts(
            CalendarDates plans, SiteAddress site, Clock clock, @Value("${mreza.mail.from:}") String from) {
        this.plans = plans;
        this.site = site;
        this.clock = clock;
        this.from = from;
    }

    @Override
    public Optional<CalendarPart> of(Letter letter, String answer) {
        String method = letter.parameters().get("calendar");
        if (method == null) return Optional.empty();
        return plans.of(MeetingId.of(letter.parameters().getOrDefault("meeting", "")))
                .map(plan -> new CalendarPart(method, text(method, plan, letter, answer)));
    }

    private String text(String method, CalendarDates.Dates plan, Letter letter, String answer) {
        String link = plan.link();
        String place = letter.parameters().getOrDefault("where", "");
        CalendarObject.Entry entry = new CalendarObject.Entry(
                uid(plan.meeting()),
                plan.sequence(),
                method.equals("CANCEL"),
                plan.timing(),
                letter.parameters().getOrDefault("title", ""),
                place.isEmpty() ? link : place,
                link,
                answer,
                organizer(),
                new CalendarObject.Party(null, letter.to()));
        return new CalendarObject(method, null, clock.instant(), List.of(entry)).text();
    }

    String uid(MeetingId meeting) {
        return meeting + "@" + site.host();
    }

    private CalendarObject.Party organizer() {
        String usual = "no-reply@" + site.host();
        if (from.isBlank()) return new CalendarObject.Party("Mreža", usual);
        try {
            InternetAddress address = new InternetAddress(from);
            return new CalendarObject.Party(address.getPersonal(), address.getAddress());
        } catch (AddressException unreadable) {
            return new CalendarObject.Party("Mreža", usual);
        }
    }
}
