package org.mreza.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;

/**
 * The first part of a meeting's record.
 *
 * @param held when, as far as it is known
 * @param ordinal which of its series it is, from 1
 */
public record WhatAndWhen(
        MeetingKind kind,
        LocalizedText title,
        @Nullable PartialDate held,
        Place place,
        @Nullable SeriesId series,
        @Nullable Integer ordinal,
        List<MeetingOrganization> organizations,
        List<MeetingProject> projects) {

    public WhatAndWhen {
        organizations = organizations.stream().distinct().toList();
        projects = List.copyOf(projects);
        if (ordinal != null && (ordinal < 1 || ordinal > 9999)) throw RuleBroken.at("ordinal", "meeting.ordinal.range");
        if (ordinal != null && series == null) throw RuleBroken.at("series", "meeting.ordinal.needs-series");
        long different =
                projects.stream().map(MeetingProject::project).distinct().count();
        if (different < projects.size()) throw RuleBroken.at("projects", "meeting.project.twice");
    }
}
