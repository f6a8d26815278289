package org.mreza.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SourceCard;

/** Everything that a meeting's page shows. */
public record MeetingView(
        Head head,
        List<Organizer> organizers,
        List<UnderProject> projects,
        List<AgendaLine> agenda,
        List<Attendee> attendees,
        List<Spoken> statements,
        List<Mention> challenges,
        List<ConclusionView> conclusions,
        List<ActionView> actions,
        List<Recommendation> recommendations) {

    /** The meeting itself. */
    public record Head(
            MeetingId id,
            MeetingState state,
            MeetingKind kind,
            LocalizedText title,
            @Nullable PartialDate held,
            Place place,
            @Nullable SeriesLink series,
            @Nullable Integer ordinal,
            OrganizationId owner,
            LocalizedText ownerName,
            SourceCard source,
            Instant updatedAt) {

        /** Whether its first day is still to come; not where it is not known. */
        public boolean isAhead(LocalDate today) {
            return held != null && held.earliest().filter(today::isBefore).isPresent();
        }
    }

    /** The series that a meeting is one of. */
    public record SeriesLink(String slug, LocalizedText title) {}

    /** An organization by name and address. */
    public record OrganizationLink(
            OrganizationId id,
            String slug,
            LocalizedText name,
            Organization.Kind kind,
            @Nullable MunicipalityId seat) {

        /** The municipality that is present where this organization takes part; null for one that stands for none. */
        public @Nullable MunicipalityId represents() {
            return kind.standsForSeat() ? seat : null;
        }
    }

    /** Who held it, as what. */
    public record Organizer(OrganizationLink organization, OrganizerRole role) {}

    /** A project, and what the meeting has to do with it. */
    public record UnderProject(ProjectId id, LocalizedText name, ProjectRelation relation) {}

    /**
     * A line of the attendance.
     *
     * @param who the person that {@code person} names
     */
    public record Attendee(
            UUID id,
            Grain grain,
            @Nullable PersonId who,
            @Nullable String person,
            @Nullable OrganizationLink organization,
            @Nullable MunicipalityId municipality,
            @Nullable String description,
            AttendanceRole role,
            ApproximateCount people,
            ApproximateCount municipalities) {}

    /** A statement. */
    public record Spoken(
            UUID id,
            @Nullable OrganizationLink organization,
            @Nullable MunicipalityId municipality,
            @Nullable String speaker,
            String text) {

        public List<Prose.Block> blocks() {
            return Prose.of(text);
        }
    }

    /** A challenge, and at how many meetings in all it was raised. */
    public record Mention(ChallengeId id, LocalizedText text, int meetings) {}

    /** A conclusion with its elements. */
    public record ConclusionView(
            ConclusionId id,
            String text,
            ConclusionKind kind,
            ConclusionLevel level,
            @Nullable String theme,
            List<String> elements) {}

    /**
     * An action item.
     *
     * @param awaits what has to be done before, in words
     */
    public record ActionView(
            ActionItemId id,
            MeetingId meeting,
            @Nullable ConclusionId conclusion,
            @Nullable Integer element,
            String what,
            @Nullable OrganizationLink organization,
            @Nullable String responsible,
            @Nullable PartialDate due,
            ActionState state,
            List<String> awaits) {

        public boolean isOverdue(LocalDate today) {
            return !state.isClosed()
                    && due != null
                    && due.latest().map(last -> last.isBefore(today)).orElse(false);
        }
    }

    /** How many people came, with its doubt; somebody there for several organizations is one. */
    public ApproximateCount people() {
        Set<PersonId> counted = new HashSet<>();
        return ApproximateCount.sum(attendees.stream()
                .filter(a -> a.who() == null || counted.add(a.who()))
                .map(Attendee::people)
                .toList());
    }

    /** The municipalities that were present: named themselves, or by an organization that stands for its seat. */
    public List<MunicipalityId> municipalities() {
        return Stream.concat(
                        attendees.stream().flatMap(a -> Stream.ofNullable(from(a))),
                        organizers.stream()
                                .filter(o -> o.role() == OrganizerRole.HOST)
                                .flatMap(o -> Stream.ofNullable(o.organization().represents())))
                .distinct()
                .toList();
    }

    private static @Nullable MunicipalityId from(Attendee attendee) {
        if (attendee.municipality() != null) return attendee.municipality();
        return attendee.organization() == null ? null : attendee.organization().represents();
    }

    public List<ActionView> actionsOf(ConclusionId conclusion, int element) {
        return actions.stream()
                .filter(a -> conclusion.equals(a.conclusion()) && a.element() != null && a.element() == element)
                .toList();
    }

    /** Those that carry out the whole of it. */
    public List<ActionView> actionsOf(ConclusionId conclusion) {
        return actions.stream()
                .filter(a -> conclusion.equals(a.conclusion()) && a.element() == null)
                .toList();
    }

    public List<ActionView> otherActions() {
        return actions.stream().filter(a -> a.conclusion() == null).toList();
    }
}
