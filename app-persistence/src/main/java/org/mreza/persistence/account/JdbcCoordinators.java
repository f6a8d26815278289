package org.mreza.persistence.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mreza.domain.access.Target;
import org.mreza.domain.account.Coordinators;
import org.mreza.domain.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCoordinators implements Coordinators {

    private final JdbcClient jdbc;

    JdbcCoordinators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Addressee> of(Target territory) {
        return jdbc.sql("""
                with concerned as (
                  select a.email, a.language, s.role from account a join assignment s on s.account_id = a.id
                  where a.state = 'ACTIVE'
                    and (s.role = 'ADMINISTRATOR' or s.region_id in (:regions) or s.country_id in (:countries)))
                select distinct email, language from concerned
                where role = 'COORDINATOR' or not exists (select from concerned where role = 'COORDINATOR')
                order by email""")
                .param("regions", codes(territory.regions()))
                .param("countries", codes(territory.countries()))
                .query((row, n) -> new Addressee(row.getString("email"), Language.valueOf(row.getString("language"))))
                .list();
    }

    /** Never empty, as {@code in ()} is no SQL. */
    private static Set<String> codes(Set<?> ids) {
        Set<String> codes = new HashSet<>(Set.of("-"));
        ids.forEach(id -> codes.add(id.toString()));
        return codes;
    }
}
