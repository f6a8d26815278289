package org.mreza.persistence.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What the actor may merge, as parameters of a statement. */
final class Territories {

    private Territories() {}

    /** The organization in the column lies in the territory of the actor. */
    static String covers(String column) {
        return "(:everywhere or looked_after(" + column + ", :regions::text[], :countries::text[]))";
    }

    static StatementSpec of(Actor actor, StatementSpec sql) {
        List<Grant> grants = actor.grants().stream()
                .filter(g -> Access.allows(g.role(), Action.MERGE_RECORDS))
                .toList();
        return sql.param("everywhere", grants.stream().anyMatch(g -> g.role() == Role.ADMINISTRATOR))
                .param("regions", codes(grants.stream().map(Grant::region)))
                .param("countries", codes(grants.stream().map(Grant::country)));
    }

    private static String codes(Stream<?> ids) {
        return Rows.array(ids.filter(Objects::nonNull).toList());
    }
}
