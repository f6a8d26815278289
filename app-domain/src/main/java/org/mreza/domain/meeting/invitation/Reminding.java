package org.mreza.domain.meeting.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who gave no answer, once, some days before. Any number of nodes may do so at once. */
@Service
public class Reminding {

    private static final int AT_ONCE = 2000;

    private final Invitees invitees;
    private final InvitationLetters letters;
    private final Clock clock;
    private final Duration before;

    /** @param days how long before the meeting; none are sent when 0 */
    Reminding(
            Invitees invitees,
            InvitationLetters letters,
            Clock clock,
            @Value("${mreza.invitation.remind-days:3}") int days) {
        this.invitees = invitees;
        this.letters = letters;
        this.clock = clock;
        this.before = Duration.ofDays(days);
    }

    @Scheduled(cron = "${mreza.invitation.cron:0 20 7 * * *}", zone = "Europe/Skopje")
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        List<Invitee> people = invitees.toRemind(now, now.plus(before), AT_ONCE);
        for (Invitee invitee : people)
            if (invitees.reminded(invitee.id(), now))
                letters.write("meeting-reminder", invitee.meeting(), List.of(invitee));
    }
}
