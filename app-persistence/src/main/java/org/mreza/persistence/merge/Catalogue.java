package org.mreza.persistence.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of its tables, so that moving rows needs no list of their columns. */
@Component
class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A foreign key of one column. */
    record Reference(String table, String column, String to, String key, boolean cascades) {}

    private static final String REFERENCES = """
            select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as "to",
              k.attname as key, c.confdeltype = 'c' as cascades
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
            where c.contype = 'f' and cardinality(c.conkey) = 1 and\s""";

    /** The columns that refer to a table. */
    List<Reference> referencesTo(String table) {
        return references("c.confrelid = :table::regclass", table);
    }

    /** The references that a table has. */
    List<Reference> referencesOf(String table) {
        return references("c.conrelid = :table::regclass", table);
    }

    private List<Reference> references(String condition, String table) {
        return jdbc.sql(REFERENCES + condition + " order by 1, 2")
                .param("table", table)
                .query(Reference.class)
                .list();
    }

    /** The columns that are written, in order. */
    List<String> columns(String table) {
        return jdbc.sql("""
                select attname from pg_attribute
                where attrelid = :table::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum""").param("table", table).query(String.class).list();
    }

    /** The primary key; all columns of a table without one. */
    List<String> key(String table) {
        List<String> key =
                jdbc.sql("""
                select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                where i.indrelid = :table::regclass and i.indisprimary order by a.attnum""").param("table", table).query(String.class).list();
        return key.isEmpty() ? columns(table) : key;
    }

    /** Of every unique key that the column is part of, the other columns. */
    List<List<String>> besideInUniqueKeys(String table, String column) {
        return jdbc
                .sql("""
                select string_agg(a.attname, ',') filter (where a.attname <> :column) as beside
                from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                where i.indrelid = :table::regclass and i.indisunique and i.indpred is null
                group by i.indexrelid having bool_or(a.attname = :column)""")
                .param("table", table)
                .param("column", column)
                .query((row, n) -> row.getString("beside"))
                .list()
                .stream()
                .map(beside -> beside == null ? List.<String>of() : List.of(beside.split(",")))
                .toList();
    }
}
