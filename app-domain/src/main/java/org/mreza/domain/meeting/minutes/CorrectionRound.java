package org.mreza.domain.meeting.minutes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.meeting.EditableMeetings;
import org.mreza.domain.meeting.MeetingGround;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.planning.PlaceZone;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft of the minutes to those who were there, each with a link of their own. */
@Service
@Transactional
public class CorrectionRound {

    /** The longest round, in days. */
    public static final int LONGEST = 180;

    private static final int MOST = 500;

    private final EditableMeetings meetings;
    private final MinutesRecords minutes;
    private final Addressees addressees;
    private final Links links;
    private final MeetingGround ground;

    CorrectionRound(
            EditableMeetings meetings,
            MinutesRecords minutes,
            Addressees addressees,
            Links links,
            MeetingGround ground) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.addressees = addressees;
        this.links = links;
        this.ground = ground;
    }

    /** How links are made and leave. */
    @org.springframework.stereotype.Component
    record Links(LinkTokens tokens, Outbox outbox) {}

    /**
     * To whom, and until when.
     *
     * @param picked keys of those proposed
     * @param typed other addresses
     * @param language of the letters to typed addresses
     */
    public record Order(LocalDate until, List<String> picked, List<EmailAddress> typed, Language language) {

        public Order {
            picked = List.copyOf(picked);
            typed = List.copyOf(typed);
        }
    }

    /**
     * Keeps the text as it is now, and writes to everybody.
     *
     * @return to how many
     * @throws RuleBroken when the meeting is still to come, the last day is past, nobody is chosen, or the minutes are
     *     approved
     */
    public int send(MeetingId id, Actor actor, Order order, MinutesWriting writing) {
        MeetingView meeting = meetings.view(id, actor);
        Instant now = ground.clock().instant();
        requireHeld(meeting.head(), now);
        LocalDate today = LocalDate.ofInstant(now, Standing.ZONE);
        if (order.until().isBefore(today) || order.until().isAfter(today.plusDays(LONGEST)))
            throw RuleBroken.at("until", "meeting.minutes.until.range");
        List<Proposed> to = chosen(id, order);
        if (to.isEmpty()) throw RuleBroken.at("typed", "meeting.minutes.nobody");
        if (to.size() > MOST) throw RuleBroken.at("typed", "meeting.minutes.too-many");
        Standing before = minutes.of(id);
        if (!minutes.out(id, order.until())) throw new RuleBroken("meeting.minutes.approved-already");
        int version = minutes.keep(id, writing.of(meeting, MinutesVersion.Kind.SENT), actor.account(), now);
        to.forEach(one -> post(meeting, one, order.until(), version, now));
        ground.audit()
                .changed(
                        actor,
                        Subject.of("meeting", id),
                        Map.of("minutes", before.state().name()),
                        Map.of(
                                "minutes",
                                MinutesState.OUT.name(),
                                "until",
                                order.until().toString()));
        return to.size();
    }

    /** Nobody was at a meeting whose day has not come, by the clocks of its place. */
    private void requireHeld(MeetingView.Head meeting, Instant now) {
        LocalDate today = PlaceZone.today(meeting.place().municipality(), ground.gazetteer(), now);
        if (meeting.isAhead(today)) throw new RuleBroken("meeting.minutes.too-early");
    }

    private List<Proposed> chosen(MeetingId id, Order order) {
        Map<String, Proposed> chosen = new java.util.LinkedHashMap<>();
        for (Proposed proposed : addressees.proposed(id))
            if (order.picked().contains(proposed.key())) chosen.putIfAbsent(proposed.email(), proposed);
        for (EmailAddress typed : order.typed())
            chosen.putIfAbsent(typed.value(), new Proposed("typed", null, null, null, typed.value(), order.language()));
        return new ArrayList<>(chosen.values());
    }

    private void post(MeetingView meeting, Proposed to, LocalDate until, int version, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String hash = LinkTokens.hash(links.tokens().tokenOf(id));
        UUID link = addressees.add(meeting.head().id(), to, version, id, hash, now);
        Map<String, String> parameters = new HashMap<>();
        parameters.put("link.1", link.toString());
        parameters.put("meeting", meeting.head().title().forReader(to.language()));
        parameters.put("organization", meeting.head().ownerName().forReader(to.language()));
        parameters.put("until", PartialDateText.format(PartialDate.ofDay(until), to.language()));
        links.outbox().post(new Letter("minutes", to.email(), to.language(), parameters));
    }
}
