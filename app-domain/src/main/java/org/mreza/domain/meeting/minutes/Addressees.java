package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.shared.MeetingId;

/** Whom drafts of minutes are sent to. */
public interface Addressees {

    /** Who was there and has an address: organizations with that of their contact, persons with their own. */
    List<Proposed> proposed(MeetingId meeting);

    /**
     * Keeps that it is sent to them; somebody with this address already keeps the link they have.
     *
     * @return the id of the link
     */
    UUID add(MeetingId meeting, Proposed to, int version, UUID id, String tokenHash, Instant now);

    List<Addressee> of(MeetingId meeting);

    Optional<Addressee> findByTokenHash(String tokenHash);

    /** Forgets the addresses of those whose minutes are approved. */
    void forget(MeetingId meeting);
}
