package org.mreza.persistence.meeting.recognition;

import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.recognition.KnownNames;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class JdbcKnownNames implements KnownNames {

    private final JdbcClient jdbc;

    JdbcKnownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void organizations(Actor actor, Named each) {
        names("from organization c where c.state = 'ACTIVE'", Map.of(), actor, each);
    }

    @Override
    public void projects(Actor actor, Named each) {
        names("from project c where " + Visible.PROJECT, Map.of("mine", Rows.organizations(actor)), actor, each);
    }

    private void names(String from, Map<String, Object> parameters, Actor actor, Named each) {
        String label = ReaderSql.text("c.name", actor.language());
        try (var rows = jdbc
                .sql("select c.id::text as id, " + label + " as label, c.search_key " + from + " order by c.id")
                .params(parameters)
                .withFetchSize(2_000)
                .query((row, n) ->
                        new String[] {row.getString("id"), row.getString("label"), row.getString("search_key")})
                .stream()) {
            rows.forEach(row -> {
                for (String name : row[2].split("\\|", -1)) if (!name.isEmpty()) each.is(row[0], row[1], name);
            });
        }
    }
}
