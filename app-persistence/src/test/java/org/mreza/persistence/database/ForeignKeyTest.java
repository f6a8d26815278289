package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever deletes a row must not make the database read the whole table that refers to it. */
@PersistenceTest
class ForeignKeyTest {

    /** References into large tables; those to the short lists of places, types and languages never lose a row. */
    private static final String UNINDEXED = """
            select r.conrelid::regclass || '.' || a.attname
            from pg_constraint r
            join pg_class target on target.oid = r.confrelid
            cross join lateral unnest(r.conkey) with ordinality k(column_number, at)
            join pg_attribute a on a.attrelid = r.conrelid and a.attnum = k.column_number and k.at = 1
            where r.contype = 'f' and target.relname not in
                ('country', 'region', 'municipality', 'service_type', 'national_service', 'target_group', 'service_model')
              and not exists (select from pg_index i where i.indrelid = r.conrelid and i.indkey[0] = a.attnum
                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(a.attname) || ' IS NOT NULL)'))
            order by 1""";

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_foreign_key_leads_an_index() {
        List<String> without = jdbc.sql(UNINDEXED).query(String.class).list();
        assertThat(without).isEmpty();
    }
}
