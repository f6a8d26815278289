package org.mreza.domain.meeting.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people secret addresses of their calendars, and takes them away again. */
@Service
@Transactional
public class Subscribing {

    private static final Duration BACK = Duration.ofDays(180);

    private final CalendarFeeds feeds;
    private final LinkTokens tokens;
    private final Clock clock;

    Subscribing(CalendarFeeds feeds, LinkTokens tokens, Clock clock) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A feed, and in whose language it is written. */
    public record Feed(CalendarFeeds.Owner owner, List<CalendarFeeds.Entry> entries) {}

    /** The token of the own addresses, once they were asked for. */
    @Transactional(readOnly = true)
    public Optional<String> token(Actor actor) {
        return feeds.of(actor.account()).map(tokens::tokenOf);
    }

    /** New addresses; the old ones end. */
    public void renew(Actor actor) {
        UUID id = MeetingId.next().value();
        feeds.replace(actor.account(), id, LinkTokens.hash(tokens.tokenOf(id)), clock.instant());
    }

    public void end(Actor actor) {
        feeds.remove(actor.account());
    }

    @Transactional(readOnly = true)
    public Feed mine(String token) {
        return feed(token, feeds::mine);
    }

    @Transactional(readOnly = true)
    public Feed organizations(String token) {
        return feed(token, feeds::ofOrganizations);
    }

    @Transactional(readOnly = true)
    public Feed region(String token, RegionId region) {
        return feed(token, (account, since) -> feeds.in(region, since));
    }

    @Transactional(readOnly = true)
    public List<CalendarFeeds.Entry> announced() {
        return feeds.announced(since());
    }

    private Feed feed(String token, BiFunction<AccountId, Instant, List<CalendarFeeds.Entry>> find) {
        CalendarFeeds.Owner owner =
                feeds.findByTokenHash(LinkTokens.hash(token)).orElseThrow(NotFound::new);
        return new Feed(owner, find.apply(owner.account(), since()));
    }

    private Instant since() {
        return clock.instant().minus(BACK);
    }
}
