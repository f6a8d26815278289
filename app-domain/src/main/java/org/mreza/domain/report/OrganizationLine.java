package org.mreza.domain.report;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * An organization of a report: of the territory, or one that took part in its meetings.
 *
 * @param kind constant of the kind of organization
 * @param fromHere whether it belongs to the territory
 * @param meetings how many of the meetings it took part in or held
 * @param people what was stated about its people at them, each person known by name once
 */
public record OrganizationLine(
        OrganizationId id,
        String slug,
        LocalizedText name,
        String kind,
        @Nullable MunicipalityId seat,
        boolean fromHere,
        int meetings,
        int hosted,
        ApproximateCount people) {}
