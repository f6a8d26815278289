package org.mreza.domain.meeting.challenge;

import java.util.Set;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;

/** What a challenge is tied to. */
public interface ChallengeLinks {

    Set<OrganizationId> voices(ChallengeId challenge, MeetingId meeting);

    /** Exactly these raised it there. */
    void voices(ChallengeId challenge, MeetingId meeting, Set<OrganizationId> organizations);

    /** Again it changes nothing. */
    void address(ChallengeId challenge, ActionItemId by);

    void unaddress(ChallengeId challenge, ActionItemId by);

    /** Whether the meeting raised it. */
    boolean mentions(MeetingId meeting, ChallengeId challenge);
}
