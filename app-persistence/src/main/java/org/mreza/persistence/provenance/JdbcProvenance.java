package org.mreza.persistence.provenance;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.utc;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.Provenance;
import org.mreza.domain.provenance.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcProvenance implements Provenance {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcProvenance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Subject record, Map<FieldKey, String> before, Map<FieldKey, String> after, Source source) {
        Set<String> fields = new TreeSet<>();
        before.forEach((key, value) -> {
            if (!Objects.equals(value, after.get(key))) fields.add(key.toString());
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key)) fields.add(key.toString());
        });
        if (fields.isEmpty()) return;
        jdbc.sql("""
                insert into provenance (organization_id, service_id, field, source, name, at)
                select :organization, :service, field, :source, :name, :at from unnest(:fields) field
                on conflict on constraint provenance_field
                do update set source = excluded.source, name = excluded.name, at = excluded.at""")
                .param("organization", id(record, "organization"), java.sql.Types.OTHER)
                .param("service", id(record, "service"), java.sql.Types.OTHER)
                .param("source", source.kind().name())
                .param("name", source.name())
                .param("at", utc(clock.instant()))
                .param("fields", fields.toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FieldKey, Told> of(Subject record) {
        Map<FieldKey, Told> told = new LinkedHashMap<>();
        jdbc.sql("select field, source, name, at from provenance where " + column(record) + " = :id order by at desc")
                .param("id", UUID.fromString(record.id()))
                .query(row -> {
                    Source source = new Source(Source.Kind.valueOf(row.getString("source")), row.getString("name"));
                    told.put(FieldKey.parse(row.getString("field")), new Told(source, instant(row, "at")));
                });
        return told;
    }

    private static String column(Subject record) {
        return record.type().equals("service") ? "service_id" : "organization_id";
    }

    private static @Nullable UUID id(Subject record, String type) {
        return record.type().equals(type) ? UUID.fromString(record.id()) : null;
    }
}
