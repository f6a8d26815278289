package org.mreza.persistence.meeting.challenge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.meeting.challenge.ChallengeMerges;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where both were raised at one meeting, one mention is left: those behind it move up, as a meeting numbers them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcChallengeMerges implements ChallengeMerges {

    private static final List<String> GATHER = List.of(
            """
            select id from challenge where id in (:kept, :gone) and merged_into is null order by id for update""",
            """
            insert into challenge_merge (id, kept_id, gone_id, mentions, voices, actions, merged_at, merged_by)
            select :id, :kept, :gone,
              (select coalesce(jsonb_agg(jsonb_build_object('meeting', x.meeting_id, 'both', exists (
                 select from challenge_mention k where k.meeting_id = x.meeting_id and k.challenge_id = :kept))), '[]')
               from challenge_mention x where x.challenge_id = :gone),
              (select coalesce(jsonb_agg(jsonb_build_object('meeting', v.meeting_id, 'organization', v.organization_id,
                 'both', exists (select from challenge_voice k where k.challenge_id = :kept
                   and k.meeting_id = v.meeting_id and k.organization_id = v.organization_id))), '[]')
               from challenge_voice v where v.challenge_id = :gone),
              (select coalesce(jsonb_agg(jsonb_build_object('item', a.action_item_id, 'both', exists (
                 select from challenge_action k where k.challenge_id = :kept and k.action_item_id = a.action_item_id))), '[]')
               from challenge_action a where a.challenge_id = :gone),
              :now, :by""",
            """
            delete from challenge_mention x where x.challenge_id = :gone
              and exists (select from challenge_mention k where k.meeting_id = x.meeting_id and k.challenge_id = :kept)""",
            """
            update challenge_mention x set position = 1000000 + n.at from (
              select y.meeting_id, y.challenge_id, row_number() over (partition by y.meeting_id order by y.position) - 1 as at
              from challenge_mention y join challenge_merge g on g.id = :id
              cross join lateral jsonb_to_recordset(g.mentions) as r(meeting uuid, "both" boolean)
              where r."both" and y.meeting_id = r.meeting) n
            where x.meeting_id = n.meeting_id and x.challenge_id = n.challenge_id""",
            """
            update challenge_mention x set position = x.position - 1000000 from challenge_merge g
              cross join lateral jsonb_to_recordset(g.mentions) as r(meeting uuid, "both" boolean)
            where g.id = :id and r."both" and x.meeting_id = r.meeting and x.position >= 1000000""",
            "update challenge_mention set challenge_id = :kept where challenge_id = :gone",
            """
            insert into challenge_voice (challenge_id, meeting_id, organization_id)
            select :kept, meeting_id, organization_id from challenge_voice where challenge_id = :gone on conflict do nothing""",
            "delete from challenge_voice where challenge_id = :gone",
            """
            insert into challenge_action select :kept, action_item_id from challenge_action where challenge_id = :gone
            on conflict do nothing""",
            "delete from challenge_action where challenge_id = :gone");

    private static final List<String> SCATTER = List.of(
            """
            update challenge_mention x set challenge_id = g.gone_id from challenge_merge g
              cross join lateral jsonb_to_recordset(g.mentions) as r(meeting uuid, "both" boolean)
            where g.id = :id and not r."both" and x.meeting_id = r.meeting and x.challenge_id = g.kept_id""",
            """
            insert into challenge_mention (meeting_id, position, challenge_id)
            select r.meeting, (select max(y.position) + 1 from challenge_mention y where y.meeting_id = r.meeting), g.gone_id
            from challenge_merge g cross join lateral jsonb_to_recordset(g.mentions) as r(meeting uuid, "both" boolean)
            join challenge_mention x on x.meeting_id = r.meeting and x.challenge_id = g.kept_id
            where g.id = :id and r."both" on conflict do nothing""",
            """
            insert into challenge_voice (challenge_id, meeting_id, organization_id)
            select g.gone_id, r.meeting, r.organization from challenge_merge g
            cross join lateral jsonb_to_recordset(g.voices) as r(meeting uuid, organization uuid, "both" boolean)
            join challenge_mention x on x.meeting_id = r.meeting and x.challenge_id = g.gone_id
            join organization o on o.id = r.organization where g.id = :id on conflict do nothing""",
            """
            delete from challenge_voice v using challenge_merge g
              cross join lateral jsonb_to_recordset(g.voices) as r(meeting uuid, organization uuid, "both" boolean)
            where g.id = :id and not r."both" and v.challenge_id = g.kept_id and v.meeting_id = r.meeting
              and v.organization_id = r.organization""",
            """
            insert into challenge_action select g.gone_id, a.id from challenge_merge g
            cross join lateral jsonb_to_recordset(g.actions) as r(item uuid, "both" boolean)
            join action_item a on a.id = r.item where g.id = :id on conflict do nothing""",
            """
            delete from challenge_action a using challenge_merge g
              cross join lateral jsonb_to_recordset(g.actions) as r(item uuid, "both" boolean)
            where g.id = :id and not r."both" and a.challenge_id = g.kept_id and a.action_item_id = r.item""",
            "update challenge_merge set undone_at = :now, undone_by = :by where id = :id");

    private final JdbcClient jdbc;

    JdbcChallengeMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean gather(UUID id, ChallengeId kept, ChallengeId gone, AccountId by, Instant now) {
        Map<String, Object> parameters = Map.of(
                "id",
                id,
                "kept",
                kept.value(),
                "gone",
                gone.value(),
                "by",
                by.value(),
                "now",
                now.atOffset(ZoneOffset.UTC));
        if (jdbc.sql(GATHER.get(0)).params(parameters).query().listOfRows().size() < 2) return false;
        GATHER.subList(1, GATHER.size())
                .forEach(sql -> jdbc.sql(sql).params(parameters).update());
        return true;
    }

    @Override
    public Optional<Pair> find(UUID id) {
        return jdbc.sql("select kept_id, gone_id from challenge_merge where id = :id and undone_at is null for update")
                .param("id", id)
                .query((row, n) -> new Pair(
                        new ChallengeId(Rows.requiredUuid(row, "kept_id")),
                        new ChallengeId(Rows.requiredUuid(row, "gone_id"))))
                .optional();
    }

    @Override
    public void scatter(UUID id, AccountId by, Instant now) {
        Map<String, Object> parameters = Map.of("id", id, "by", by.value(), "now", now.atOffset(ZoneOffset.UTC));
        SCATTER.forEach(sql -> jdbc.sql(sql).params(parameters).update());
    }
}
