package org.mreza.domain.meeting.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;

/** Questions about plans. */
public interface PlanQueries {

    /** The plan of a meeting that the actor may see; empty where none was made. */
    Optional<PlanView> show(MeetingId meeting, Actor actor);

    /** What is still to be held, the next first. */
    List<Coming> coming(Actor actor, Instant now, int limit);

    /** The last meeting of a series that was not called off, as far as the actor may see them. */
    Optional<MeetingId> lastOf(SeriesId series, Actor actor);

    /** The series, as far as the actor may see it, with how it goes on. */
    Optional<Rhythm> rhythm(String slug, Actor actor);

    /** Whether another series has this title, however it is spelled. */
    boolean hasTitleOfAnother(String title, SeriesId except);

    /** A meeting still to be held. */
    record Coming(MeetingId id, LocalizedText title, Timing timing, Place place) {}

    /**
     * How a series goes on.
     *
     * @param owners whose meetings it has
     */
    record Rhythm(
            SeriesId series,
            String slug,
            LocalizedText title,
            @Nullable Cadence cadence,
            @Nullable RegionId region,
            @Nullable ProjectId project,
            @Nullable LocalizedText projectName,
            List<Host> hosts,
            List<OrganizationId> owners,
            int version) {}

    /** A host in turn. */
    record Host(OrganizationId id, String slug, LocalizedText name) {}
}
