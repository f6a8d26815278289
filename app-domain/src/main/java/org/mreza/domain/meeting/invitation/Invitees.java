package org.mreza.domain.meeting.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;

/** Who is invited to which meeting. */
public interface Invitees {

    /** Most people that a meeting can be opened to. */
    int MOST = 2000;

    /** Makes changes of the places of one meeting wait for each other, to the end of the transaction. */
    void lock(MeetingId meeting);

    /** Adds those who are not there yet, by address, or by organization where there is no address; answers how many. */
    int add(MeetingId meeting, List<Addressee> people, Instant now);

    /** Somebody who came without an invitation. */
    void arrived(UUID id, MeetingId meeting, Guest who, Instant now);

    long count(MeetingId meeting);

    Optional<Invitee> find(UUID id);

    Optional<Invitee> findByTokenHash(String hash);

    /** All of a meeting, in the order in which they were added. */
    List<Invitee> of(MeetingId meeting);

    /** Those with an address who have got no letter yet. */
    List<Invitee> toInvite(MeetingId meeting);

    /** Those who got a letter; those who said no only where this is asked. */
    List<Invitee> toTell(MeetingId meeting, boolean alsoWhoSaidNo);

    /** Those who were invited to what begins until then, gave no answer and were not asked twice. */
    List<Invitee> toRemind(Instant now, Instant until, int most);

    void invited(List<UUID> ids, Instant now);

    /** False when another node has just done so. */
    boolean reminded(UUID id, Instant now);

    /** Who goes on waiting keeps their turn. */
    void answered(UUID id, Answer answer, @Nullable String substitute, Instant now);

    /** How many places are kept. */
    long coming(MeetingId meeting);

    /** Who has waited longest for a place. */
    Optional<Invitee> firstWaiting(MeetingId meeting);

    /** @param at null: they are not here after all */
    void here(UUID id, @Nullable Instant at);

    /** Takes out somebody who did not come; false when there is nobody like that. */
    boolean remove(MeetingId meeting, UUID id);

    /** The language in which those write to whom nothing else is known. */
    Language languageOf(MeetingId meeting);
}
