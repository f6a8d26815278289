package org.mreza.domain.meeting.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RegionId;

/** The feeds, and what stands in them. */
public interface CalendarFeeds {

    /** Whose feed it is. */
    record Owner(AccountId account, Language language) {}

    /** A meeting in a feed. */
    record Entry(
            MeetingId id,
            LocalizedText title,
            Timing timing,
            Place place,
            int sequence,
            boolean cancelled,
            boolean announced) {}

    Optional<UUID> of(AccountId account);

    void replace(AccountId account, UUID id, String tokenHash, Instant now);

    void remove(AccountId account);

    /** Only for people who may still come in. */
    Optional<Owner> findByTokenHash(String hash);

    /** To which the person is invited, or that an organization of theirs holds. */
    List<Entry> mine(AccountId account, Instant since);

    /** That an organization of the person holds, or to which it is invited. */
    List<Entry> ofOrganizations(AccountId account, Instant since);

    List<Entry> in(RegionId region, Instant since);

    /** Announced to everybody. */
    List<Entry> announced(Instant since);
}
