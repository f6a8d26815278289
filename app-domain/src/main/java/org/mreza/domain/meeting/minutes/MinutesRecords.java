package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;

/** The minutes of the network's meetings: how they stand, their versions, what was added later. */
public interface MinutesRecords {

    /** How they stand; minutes that nobody sent are being written. */
    Standing of(MeetingId meeting);

    /** Sends them out until this day; false when they are approved. */
    boolean out(MeetingId meeting, LocalDate until);

    /** Approves them; false when somebody did before. */
    boolean approve(MeetingId meeting, AccountId by, Instant now);

    /** Keeps the text for good; answers its number. */
    int keep(MeetingId meeting, Text text, AccountId by, Instant now);

    /** All versions without their text, the first one first. */
    List<MinutesVersion> versions(MeetingId meeting);

    Optional<MinutesVersion> version(MeetingId meeting, int number);

    /** The version that was approved. */
    default Optional<MinutesVersion> approved(MeetingId meeting) {
        return versions(meeting).stream()
                .filter(version -> version.kind() == MinutesVersion.Kind.APPROVED)
                .findFirst()
                .flatMap(version -> version(meeting, version.number()));
    }

    void add(MeetingId meeting, String addendum, AccountId by, Instant now);

    List<Addendum> addenda(MeetingId meeting);

    /** What is kept. */
    record Text(MinutesVersion.Kind kind, Language language, Map<MeetingPart, List<Line>> parts) {}
}
