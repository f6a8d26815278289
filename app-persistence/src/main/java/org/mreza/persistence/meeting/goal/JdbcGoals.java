package org.mreza.persistence.meeting.goal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.goal.Goal;
import org.mreza.domain.meeting.goal.Goals;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What "used" and "formalised" mean is as on the page of the service model. */
@Repository
class JdbcGoals implements Goals {

    private static final String PROGRESS = """
            with goal as (
              select g.* from conclusion_goal g join conclusion c on c.id = g.conclusion_id where c.meeting_id = :meeting),
            running as (
              select s.id, s.service_model_code as code,
                s.legal_act is not null or s.legal_number is not null or s.legal_year is not null or s.legal_issuer is not null
                or exists (select from service_organization x join organization f on f.id = x.organization_id
                  where x.service_id = s.id and x.role in ('FUNDS', 'COMMISSIONS')
                    and f.kind in ('MUNICIPALITY_ADMINISTRATION', 'CENTRE_FOR_SOCIAL_WORK', 'PUBLIC_INSTITUTION', 'MINISTRY')) as firm
              from service s where s.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
                and s.service_model_code in (select service_model_code from goal)),
            used as (
              select r.code, r.firm, l.municipality_id from running r
              join service_at_location a on a.service_id = r.id join location l on l.id = a.location_id
              union
              select r.code, r.firm, a.municipality_id from running r join service_area a on a.service_id = r.id)
            select g.*, s.slug, s.name, n.reached, n.of_all
            from goal g join service_model s on s.code = g.service_model_code cross join lateral (
              select count(*) as of_all, count(*) filter (where m.id in (select u.municipality_id from used u
                where u.code = g.service_model_code and (g.firmness = 'RUNNING' or u.firm))) as reached
              from municipality m
              where (g.country_id is null or m.country_id = g.country_id)
                and (g.region_id is null or exists (select from municipality_region r
                  where r.municipality_id = m.id and r.region_id = g.region_id))
                and (m.official_code is not null or not exists (select from municipality p where p.part_of_id = m.id))) n""";

    private final JdbcClient jdbc;

    JdbcGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ConclusionId, Reached> progress(MeetingId meeting) {
        Map<ConclusionId, Reached> progress = new HashMap<>();
        jdbc.sql(PROGRESS).param("meeting", meeting.value()).query(row -> {
            String region = row.getString("region_id");
            Goal goal = new Goal(
                    row.getString("service_model_code"),
                    Rows.country(row, "country_id"),
                    region == null ? null : RegionId.of(region),
                    Goal.Firmness.valueOf(row.getString("firmness")));
            progress.put(
                    new ConclusionId(Rows.requiredUuid(row, "conclusion_id")),
                    new Reached(
                            goal,
                            row.getString("slug"),
                            Json.text(row.getString("name")),
                            row.getInt("reached"),
                            row.getInt("of_all")));
        });
        return progress;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(ConclusionId conclusion, Goal goal) {
        jdbc.sql("""
                insert into conclusion_goal values (:conclusion, :model, cast(:country as text), cast(:region as text), :firmness)
                on conflict (conclusion_id) do update set service_model_code = excluded.service_model_code,
                  country_id = excluded.country_id, region_id = excluded.region_id, firmness = excluded.firmness""")
                .param("conclusion", conclusion.value())
                .param("model", goal.model())
                .param("country", text(goal.country()))
                .param("region", text(goal.region()))
                .param("firmness", goal.firmness().name())
                .update();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConclusionId conclusion) {
        jdbc.sql("delete from conclusion_goal where conclusion_id = :conclusion")
                .param("conclusion", conclusion.value())
                .update();
    }
}
