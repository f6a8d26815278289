package org.mreza.domain.meeting.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;

/**
 * Everything that the page of a challenge shows.
 *
 * @param years in order; those without a year under 0
 * @param places where it was raised most often first
 * @param voices who raised it most often first
 * @param mentions the latest meetings that raised it, at most {@link #MOST}
 * @param actions those that address it
 * @param candidates those of the same meetings that do not yet
 * @param merges others that turned out to be the same, the latest first
 */
public record ChallengePage(
        RaisedChallenge challenge,
        List<Year> years,
        List<Place> places,
        List<Voice> voices,
        List<Mention> mentions,
        List<ActionView> actions,
        List<ActionView> candidates,
        List<Merged> merges) {

    public static final int MOST = 100;

    /** At how many meetings of a year. */
    public record Year(int year, int times) {}

    /** At how many meetings in a municipality. */
    public record Place(MunicipalityId municipality, int times) {}

    /** An organization, and at how many meetings it raised this. */
    public record Voice(OrganizationId id, String slug, LocalizedText name, int times) {}

    /**
     * A meeting that raised it.
     *
     * @param holders whose meeting it is
     * @param voices who raised it there
     */
    public record Mention(
            MeetingId id,
            LocalizedText title,
            @Nullable PartialDate held,
            @Nullable MunicipalityId municipality,
            Set<OrganizationId> holders,
            List<Voice> voices) {}

    /** Another that is part of it now. */
    public record Merged(UUID id, ChallengeId gone, LocalizedText text, int meetings, Instant at, String by) {}
}
