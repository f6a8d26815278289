package org.mreza.domain.meeting.invitation;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.planning.MeetingPlan;
import org.mreza.domain.meeting.planning.MeetingPlans;
import org.mreza.domain.meeting.planning.PlanMoved;
import org.mreza.domain.meeting.planning.PlannedMeetings;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PartialDateText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters to invitees, each with a personal link; those with a calendar part name its method. */
@Component
class InvitationLetters {

    /** Letters that take the meeting out of the calendar. */
    private static final Set<String> ENDING = Set.of("meeting-cancelled", "meeting-withdrawn");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Invitees invitees;
    private final PlannedMeetings meetings;
    private final MeetingPlans plans;
    private final Gazetteer gazetteer;
    private final Outbox outbox;

    InvitationLetters(
            Invitees invitees, PlannedMeetings meetings, MeetingPlans plans, Gazetteer gazetteer, Outbox outbox) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.plans = plans;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
    }

    /** For somebody who is not invited any more. */
    void withdrawn(Invitee who) {
        plans.findById(who.meeting()).orElseThrow(NotFound::new).raise();
        write("meeting-withdrawn", who.meeting(), List.of(who));
    }

    void write(String kind, MeetingId id, List<Invitee> people) {
        if (people.isEmpty()) return;
        Meeting meeting = meetings.find(id);
        MeetingPlan plan = plans.findById(id).orElseThrow(NotFound::new);
        String method = ENDING.contains(kind) ? "CANCEL" : "REQUEST";
        for (Invitee invitee : people) {
            if (invitee.email() == null) continue;
            Map<String, String> parameters = new HashMap<>(words(meeting, plan.timing(), invitee.language()));
            parameters.put("link.1", invitee.id().toString());
            parameters.put("calendar", method);
            parameters.put("meeting", id.toString());
            outbox.post(new Letter(kind, invitee.email(), invitee.language(), parameters));
        }
    }

    private Map<String, String> words(Meeting meeting, Timing timing, Language language) {
        return Map.of(
                "title", meeting.what().title().forReader(language),
                "when", when(timing, language),
                "where", where(meeting.what().place(), language));
    }

    private static String when(Timing timing, Language language) {
        String from =
                PartialDateText.inWords(timing.starts().toLocalDate(), language) + ", " + TIME.format(timing.starts());
        boolean oneDay = timing.starts().toLocalDate().equals(timing.ends().toLocalDate());
        String to = TIME.format(timing.ends());
        if (oneDay) return from + "–" + to;
        return from + " – " + PartialDateText.inWords(timing.ends().toLocalDate(), language) + ", " + to;
    }

    private String where(Place place, Language language) {
        Stream<String> municipality = Stream.ofNullable(place.municipality())
                .flatMap(id -> gazetteer.municipality(id).stream())
                .map(m -> m.name().forReader(language));
        return Stream.concat(Stream.ofNullable(place.venue()), municipality).collect(Collectors.joining(", "));
    }

    /** In the transaction of the change: whoever has it in the calendar gets the change there; a new time is told to all. */
    @EventListener
    void moved(PlanMoved moved) {
        write(
                moved.change() == PlanMoved.Change.CANCELLED ? "meeting-cancelled" : "meeting-changed",
                moved.meeting(),
                invitees.toTell(moved.meeting(), moved.change() == PlanMoved.Change.TIME));
    }
}
