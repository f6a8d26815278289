package org.mreza.web.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;

/**
 * What an attendance sums up to: people, and the region that most of them came from with its municipalities.
 *
 * @param region null when nobody's municipality is known
 */
public record Presence(
        ApproximateCount people,
        int lines,
        int counted,
        @Nullable Region region,
        Set<MunicipalityId> present) {

    static Presence of(MeetingForm form, Map<String, OrganizationRow> organizations, Gazetteer gazetteer) {
        List<ApproximateCount> counts =
                form.getAttendance().stream().map(Presence::people).toList();
        Set<String> persons = new HashSet<>();
        List<ApproximateCount> people = form.getAttendance().stream()
                .filter(line -> line.getGrain() != Grain.PERSON
                        || line.getPerson().isBlank()
                        || persons.add(TextFold.key(line.getPerson())))
                .map(Presence::people)
                .toList();
        Set<MunicipalityId> present = new LinkedHashSet<>();
        for (AttendanceRow line : form.getAttendance()) {
            if (!line.getMunicipalityId().isBlank()) present.add(MunicipalityId.of(line.getMunicipalityId()));
            represented(organizations.get(line.getOrganizationId())).ifPresent(present::add);
        }
        for (OrganizerRow organizer : form.getOrganizers())
            if (organizer.getRole() == OrganizerRole.HOST)
                represented(organizations.get(organizer.getId())).ifPresent(present::add);
        return new Presence(
                ApproximateCount.sum(people),
                counts.size(),
                (int) counts.stream().filter(ApproximateCount::isStated).count(),
                region(present, gazetteer),
                present);
    }

    private static Optional<MunicipalityId> represented(@Nullable OrganizationRow organization) {
        return Optional.ofNullable(organization).map(OrganizationRow::represents);
    }

    /** The region of the first kind (planning region, district, canton, county) that most of them lie in. */
    public static @Nullable Region region(Set<MunicipalityId> present, Gazetteer gazetteer) {
        Map<RegionId, Integer> counted = new HashMap<>();
        for (MunicipalityId id : present)
            gazetteer.regionsOf(id).stream().findFirst().ifPresent(r -> counted.merge(r.id(), 1, Integer::sum));
        Optional<RegionId> most = counted.entrySet().stream()
                .max(Comparator.<Map.Entry<RegionId, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().value()))
                .map(Map.Entry::getKey);
        return most.flatMap(gazetteer::region).orElse(null);
    }

    private static ApproximateCount people(AttendanceRow line) {
        if (line.getGrain() == Grain.PERSON) return ApproximateCount.exactly(1);
        try {
            return ApproximateCount.parse(line.getPeople());
        } catch (RuleBroken unreadable) {
            return ApproximateCount.NOT_STATED;
        }
    }
}
