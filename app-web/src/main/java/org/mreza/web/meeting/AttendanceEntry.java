package org.mreza.web.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;
import org.mreza.web.frame.Rules;
import org.springframework.validation.Errors;

/** Reads the second part of the form: who was there. */
final class AttendanceEntry {

    private static final int MOST_PEOPLE = 100_000;

    private final List<AttendanceRow> rows;
    private final Errors errors;
    private final IdentityHashMap<AttendanceRow, Counts> counts = new IdentityHashMap<>();

    AttendanceEntry(List<AttendanceRow> rows, Errors errors) {
        this.rows = rows;
        this.errors = errors;
    }

    private record Counts(ApproximateCount people, ApproximateCount municipalities) {}

    void check() {
        for (int i = 0; i < rows.size(); i++) {
            AttendanceRow row = rows.get(i);
            String path = "attendance[" + i + "]";
            ApproximateCount people = count(path + ".people", row.getPeople());
            counts.put(row, new Counts(people, count(path + ".municipalities", row.getMunicipalities())));
        }
        twice();
    }

    private ApproximateCount count(String field, String text) {
        try {
            ApproximateCount count = ApproximateCount.parse(text);
            if (count.number() == null || count.number() <= MOST_PEOPLE) return count;
            errors.rejectValue(field, "meeting.attendance.too-many");
        } catch (RuleBroken unreadable) {
            Rules.reject(errors, field, unreadable);
        }
        return ApproximateCount.NOT_STATED;
    }

    /** One seat is taken by a person once: that of an organization, or of an institution by its name. */
    private void twice() {
        Set<List<String>> seats = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            AttendanceRow row = rows.get(i);
            if (row.getGrain() == Grain.PERSON
                    && !row.getPerson().isBlank()
                    && !seats.add(List.of(
                            TextFold.key(row.getPerson()),
                            row.getOrganizationId(),
                            TextFold.key(row.getDescription()))))
                errors.rejectValue(
                        "attendance[" + i + "].people",
                        "meeting.attendance.twice",
                        new Object[] {row.getPerson().strip()},
                        null);
        }
    }

    List<Attendance> read(MeetingNames names) {
        Map<String, PersonId> persons = new HashMap<>();
        return rows.stream().map(row -> attendance(row, persons, names)).toList();
    }

    private Attendance attendance(AttendanceRow row, Map<String, PersonId> persons, MeetingNames names) {
        Counts stated = Objects.requireNonNull(counts.get(row));
        return new Attendance(
                TypedText.id(row.getId()),
                row.getGrain(),
                row.getGrain() == Grain.PERSON ? person(row, persons, names) : null,
                row.organization(),
                row.municipality(),
                TypedText.orNull(row.getDescription()),
                row.getRole(),
                stated.people(),
                stated.municipalities());
    }

    /** One person of a name, however many seats. */
    private @Nullable PersonId person(AttendanceRow row, Map<String, PersonId> persons, MeetingNames names) {
        String name = row.getPerson().strip();
        PersonId picked = row.getPersonId().isBlank() ? null : PersonId.of(row.getPersonId());
        if (picked != null && names.isNamed(picked, name)) return picked;
        if (name.isEmpty()) return null;
        return persons.computeIfAbsent(TextFold.key(row.getPerson()), key -> names.person(name, seats(key)));
    }

    /** Somebody may be there for several organizations, and is still one person. */
    private Set<OrganizationId> seats(String key) {
        return rows.stream()
                .filter(row -> row.getGrain() == Grain.PERSON
                        && TextFold.key(row.getPerson()).equals(key))
                .map(AttendanceRow::organization)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
