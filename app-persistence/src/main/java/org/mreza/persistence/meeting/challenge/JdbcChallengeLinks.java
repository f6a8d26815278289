package org.mreza.persistence.meeting.challenge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mreza.domain.meeting.challenge.ChallengeLinks;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcChallengeLinks implements ChallengeLinks {

    private final JdbcClient jdbc;

    JdbcChallengeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OrganizationId> voices(ChallengeId challenge, MeetingId meeting) {
        return new LinkedHashSet<>(jdbc.sql("""
                select organization_id from challenge_voice where challenge_id = :challenge and meeting_id = :meeting
                order by organization_id""")
                .param("challenge", challenge.value())
                .param("meeting", meeting.value())
                .query((row, n) -> new OrganizationId(Rows.requiredUuid(row, "organization_id")))
                .list());
    }

    @Override
    public void voices(ChallengeId challenge, MeetingId meeting, Set<OrganizationId> organizations) {
        String these = Rows.array(List.copyOf(organizations));
        jdbc.sql("""
                delete from challenge_voice where challenge_id = :challenge and meeting_id = :meeting
                  and organization_id <> all (cast(:these as uuid[]))""")
                .param("challenge", challenge.value())
                .param("meeting", meeting.value())
                .param("these", these)
                .update();
        jdbc.sql("""
                insert into challenge_voice (challenge_id, meeting_id, organization_id)
                select :challenge, :meeting, o from unnest(cast(:these as uuid[])) o on conflict do nothing""")
                .param("challenge", challenge.value())
                .param("meeting", meeting.value())
                .param("these", these)
                .update();
    }

    @Override
    public void address(ChallengeId challenge, ActionItemId by) {
        tie("insert into challenge_action values (:challenge, :item) on conflict do nothing", challenge, by);
    }

    @Override
    public void unaddress(ChallengeId challenge, ActionItemId by) {
        tie("delete from challenge_action where challenge_id = :challenge and action_item_id = :item", challenge, by);
    }

    private void tie(String sql, ChallengeId challenge, ActionItemId item) {
        jdbc.sql(sql)
                .param("challenge", challenge.value())
                .param("item", item.value())
                .update();
    }

    @Override
    public boolean mentions(MeetingId meeting, ChallengeId challenge) {
        return jdbc.sql("""
                select exists (select from challenge_mention where meeting_id = :meeting and challenge_id = :challenge)""")
                .param("meeting", meeting.value())
                .param("challenge", challenge.value())
                .query(Boolean.class)
                .single();
    }
}
