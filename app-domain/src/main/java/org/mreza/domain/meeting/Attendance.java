package org.mreza.domain.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.RuleBroken;

/**
 * Who was there: one line, at one of four grains.
 *
 * @param id of the line that it was before; null for a new line
 * @param organization of a person or an organization
 * @param description a group as the source names it, such as "institutions and associations"
 * @param people how many; a named person is exactly one
 * @param municipalities how many municipalities a group came from
 */
public record Attendance(
        @Nullable UUID id,
        Grain grain,
        @Nullable PersonId person,
        @Nullable OrganizationId organization,
        @Nullable MunicipalityId municipality,
        @Nullable String description,
        AttendanceRole role,
        ApproximateCount people,
        ApproximateCount municipalities) {

    public Attendance {
        boolean named = switch (grain) {
            case PERSON -> person != null;
            case ORGANIZATION -> organization != null;
            case MUNICIPALITY -> municipality != null;
            case GROUP -> description != null && !description.isBlank();
        };
        if (!named) throw RuleBroken.at("attendance", "meeting.attendance.unnamed");
        if (grain == Grain.PERSON) people = ApproximateCount.exactly(1);
        if (grain != Grain.GROUP) municipalities = ApproximateCount.NOT_STATED;
    }
}
