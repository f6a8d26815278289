package org.mreza.domain.meeting.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.Series;
import org.mreza.domain.meeting.SeriesRepository;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how a series goes on and is called: by those whose meetings it has, its hosts, and the coordinators of its region. */
@Service
@Transactional
public class PlanningSeries {

    private final SeriesPlans plans;
    private final SeriesRepository series;
    private final PlanQueries queries;
    private final Gazetteer gazetteer;
    private final Audit audit;

    PlanningSeries(SeriesPlans plans, SeriesRepository series, PlanQueries queries, Gazetteer gazetteer, Audit audit) {
        this.plans = plans;
        this.series = series;
        this.queries = queries;
        this.gazetteer = gazetteer;
        this.audit = audit;
    }

    /** For those who may change it. */
    @Transactional(readOnly = true)
    public PlanQueries.Rhythm open(String slug, Actor actor) {
        PlanQueries.Rhythm rhythm = queries.rhythm(slug, actor).orElseThrow(NotFound::new);
        Access.require(actor, Action.PLAN_MEETING, target(rhythm));
        return rhythm;
    }

    public boolean mayChange(PlanQueries.Rhythm rhythm, Actor actor) {
        return Access.allows(actor, Action.PLAN_MEETING, target(rhythm));
    }

    /**
     * Says how it goes on, and how it is called; its address stays.
     *
     * @param seen the version that was opened
     * @throws RuleBroken when another series has the title
     */
    public void change(String slug, LocalizedText title, SeriesPlan.Going going, int seen, Actor actor) {
        PlanQueries.Rhythm rhythm = open(slug, actor);
        Series named = series.findById(rhythm.series()).orElseThrow(NotFound::new);
        SeriesPlan plan = plans.findById(rhythm.series()).orElseGet(() -> SeriesPlan.of(rhythm.series()));
        if (rhythm.version() != seen) throw new StaleVersion("series", slug);
        Map<String, String> before = facts(named, plan);
        if (!named.title().equals(title)) rename(named, title);
        plan.become(going);
        audit.changed(actor, Subject.of("series", rhythm.series()), before, facts(named, plan));
        plans.save(plan);
    }

    private void rename(Series named, LocalizedText title) {
        if (title.all().stream().anyMatch(text -> queries.hasTitleOfAnother(text, named.id())))
            throw RuleBroken.at("title", "plan.series.title.taken");
        named.rename(title);
    }

    private static Map<String, String> facts(Series named, SeriesPlan plan) {
        Map<String, String> facts = new HashMap<>(plan.facts());
        facts.put("title", named.title().original());
        return facts;
    }

    private Target target(PlanQueries.Rhythm rhythm) {
        Set<OrganizationId> organizations = new HashSet<>(rhythm.owners());
        rhythm.hosts().forEach(host -> organizations.add(host.id()));
        Target target = new Target(organizations, Set.of(), Set.of(), Set.of());
        if (rhythm.region() == null) return target;
        return gazetteer
                .region(rhythm.region())
                .map(Region::municipalities)
                .filter(all -> !all.isEmpty())
                .map(all -> target.within(
                        Set.of(),
                        Set.of(rhythm.region()),
                        Set.of(gazetteer.municipality(all.get(0)).orElseThrow().country())))
                .orElse(target);
    }
}
