package org.mreza.domain.meeting.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.StaleVersion;

/** The plan of a meeting: kept beside it, also after it was held. */
@Entity
public class MeetingPlan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private @Nullable String link;
    private @Nullable Integer capacity;

    @ElementCollection
    @CollectionTable(name = "meeting_plan_language", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = new HashSet<>();

    private @Nullable String interpretation;
    private boolean announced;

    private @Nullable String cancelledBecause;
    private int sequence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected MeetingPlan() {}

    @SuppressWarnings("NullAway") // filled by write
    private MeetingPlan(MeetingId meeting, Planned planned) {
        this.meeting = meeting;
        write(planned);
    }

    public static MeetingPlan of(MeetingId meeting, Planned planned) {
        return new MeetingPlan(meeting, planned);
    }

    /**
     * Changes the plan.
     *
     * @param seen the version that was changed
     * @param moved whether what stands in the calendars of the invitees is not true any more
     */
    public void change(Planned planned, int seen, boolean moved) {
        if (version() != seen) throw new StaleVersion("meeting", meeting);
        write(planned);
        if (moved) sequence++;
    }

    public void cancel(@Nullable String because) {
        cancelledBecause = because;
        sequence++;
    }

    /** Something goes out of a calendar that the plan itself does not show: what is written later is newer. */
    public void raise() {
        sequence++;
    }

    private void write(Planned planned) {
        startsAt = planned.timing().startsAt();
        endsAt = planned.timing().endsAt();
        zone = planned.timing().zone().getId();
        link = planned.gathering().link();
        capacity = planned.gathering().capacity();
        languages.clear();
        languages.addAll(planned.gathering().languages());
        interpretation = planned.gathering().interpretation();
        announced = planned.gathering().announced();
    }

    /** The plan as it stands, with what the meeting is and what is on its agenda. */
    public Planned of(WhatAndWhen what, Agenda agenda) {
        return new Planned(what, timing(), gathering(), agenda.items());
    }

    public MeetingId meeting() {
        return meeting;
    }

    public Timing timing() {
        return new Timing(startsAt, endsAt, ZoneId.of(zone));
    }

    public Gathering gathering() {
        return new Gathering(link, capacity, languages, interpretation, announced);
    }

    public int sequence() {
        return sequence;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** What the history shows of it. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("starts", timing().starts().toLocalDateTime().toString());
        facts.put("ends", timing().ends().toLocalDateTime().toString());
        facts.put("joined-at", Objects.toString(link, ""));
        facts.put("capacity", Objects.toString(capacity, ""));
        facts.put("reason", Objects.toString(cancelledBecause, ""));
        return facts;
    }
}
