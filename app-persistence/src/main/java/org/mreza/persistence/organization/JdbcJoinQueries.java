package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.organization.JoinQueries;
import org.mreza.domain.organization.JoinRequestId;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests to join, those of the asker's territory only. */
@Component
@Transactional(readOnly = true)
class JdbcJoinQueries implements JoinQueries {

    private static final String WAITING = """
             from join_request j left join municipality m on m.id = j.municipality_id
            where j.state = 'WAITING' and (:everywhere
              or j.municipality_id in (select municipality_id from municipality_region where region_id in (:regions))
              or coalesce(m.country_id, j.country_id) in (:countries))""";

    private final JdbcClient jdbc;

    JdbcJoinQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return asked("select j.*" + WAITING + " order by j.created_at, j.id", actor)
                .query(JdbcJoinQueries::row)
                .list();
    }

    @Override
    public int waitingCount(Actor actor) {
        if (!Access.offers(actor, Action.APPROVE_ORGANIZATION)) return 0;
        return asked("select count(*)" + WAITING, actor).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor) {
        List<Grant> grants = actor.grants().stream()
                .filter(g -> Access.allows(g.role(), Action.APPROVE_ORGANIZATION))
                .toList();
        return jdbc.sql(sql)
                .param("everywhere", grants.stream().anyMatch(g -> g.role() == Role.ADMINISTRATOR))
                .param("regions", codes(grants.stream().map(Grant::region)))
                .param("countries", codes(grants.stream().map(Grant::country)));
    }

    /** Never empty, as {@code in ()} is no SQL. */
    private static Set<String> codes(Stream<?> ids) {
        Set<String> codes = new HashSet<>(Set.of("-"));
        ids.filter(id -> id != null).forEach(id -> codes.add(id.toString()));
        return codes;
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        String municipality = row.getString("municipality_id");
        String country = row.getString("country_id");
        return new Waiting(
                JoinRequestId.of(row.getString("id")),
                row.getString("organization_name"),
                Organization.Kind.valueOf(row.getString("kind")),
                municipality == null ? null : MunicipalityId.of(municipality),
                country == null ? null : CountryId.of(country),
                row.getString("person_name"),
                row.getString("email"),
                row.getString("message"),
                row.getTimestamp("created_at").toInstant());
    }
}
