package org.mreza.web.meeting.chain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.OpeningQueries;
import org.mreza.domain.meeting.chain.Chain;
import org.mreza.domain.meeting.chain.ChainQueries;
import org.mreza.domain.meeting.goal.Goals;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/**
 * What came of what was agreed, for the pages of meetings, series, organizations and regions; in their templates as {@code
 * agreed}. Each method asks one question, and only where a page shows its answer.
 */
@Component
public class Outcomes {

    private final OpeningQueries openings;
    private final Goals goals;
    private final ChainQueries chains;

    Outcomes(OpeningQueries openings, Goals goals, ChainQueries chains) {
        this.openings = openings;
        this.goals = goals;
        this.chains = chains;
    }

    public List<ActionView> opening(MeetingId meeting, @Nullable Actor actor) {
        return actor == null ? List.of() : openings.opening(meeting, actor);
    }

    public Map<ConclusionId, Goals.Reached> measured(MeetingId meeting) {
        return goals.progress(meeting);
    }

    public Chain chain(SeriesId series, Actor actor) {
        return chains.of(series, actor);
    }

    public ChainPicture picture(Chain chain, Reader reader) {
        return new ChainPicture(chain, reader);
    }

    public OpeningQueries.@Nullable Counts ofOrganization(OrganizationId id, @Nullable Actor actor, Reader reader) {
        return counts(null, id, null, actor, reader);
    }

    public OpeningQueries.@Nullable Counts ofRegion(RegionId id, @Nullable Actor actor, Reader reader) {
        return counts(id, null, null, actor, reader);
    }

    public OpeningQueries.@Nullable Counts ofSeries(SeriesId id, @Nullable Actor actor, Reader reader) {
        return counts(null, null, id, actor, reader);
    }

    private OpeningQueries.@Nullable Counts counts(
            @Nullable RegionId region,
            @Nullable OrganizationId organization,
            @Nullable SeriesId series,
            @Nullable Actor actor,
            Reader reader) {
        if (actor == null) return null;
        ActionItemFilter filter = new ActionItemFilter(
                ActionItemFilter.Standing.PENDING, false, null, region, organization, series, null);
        return openings.counts(filter, actor, reader.now().toLocalDate());
    }
}
