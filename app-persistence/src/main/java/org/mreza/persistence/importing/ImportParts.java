package org.mreza.persistence.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.reading.Headings;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.TextFold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of an import and what their columns mean; part of the transaction of the caller. */
@Component
class ImportParts {

    private final JdbcClient jdbc;

    ImportParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Part> of(ImportId id) {
        return jdbc.sql("select * from import_part where import_id = :id order by number")
                .param("id", id.value())
                .query(ImportMapping::part)
                .list();
    }

    void write(ImportId id, List<Part> parts) {
        jdbc.sql("delete from import_part where import_id = :id")
                .param("id", id.value())
                .update();
        for (Part part : parts)
            jdbc.sql("""
                    insert into import_part (import_id, number, name, record, headings, columns, samples)
                    values (:id, :number, :name, :record, :headings, :columns, :samples::jsonb)""")
                    .param("id", id.value())
                    .param("number", part.number())
                    .param("name", part.name())
                    .param("record", part.kind() == null ? null : part.kind().name())
                    .param("headings", part.headings().toArray(String[]::new))
                    .param("columns", columns(part))
                    .param("samples", ImportJson.write(part.samples()))
                    .update();
    }

    private static String[] columns(Part part) {
        return part.columns().stream()
                .map((@Nullable String key) -> Objects.requireNonNullElse(key, Headings.SKIPPED))
                .toArray(String[]::new);
    }

    /** What was said of headings, for the next file of the source. */
    void remember(ImportId id, List<Part> parts) {
        for (Part part : parts) {
            if (part.kind() == null) continue;
            String[] headings = part.headings().stream().map(TextFold::key).toArray(String[]::new);
            jdbc.sql("""
                    insert into import_mapping (source_id, record, heading, field)
                    select distinct on (told.heading) i.source_id, :record, told.heading, told.field
                    from import i, unnest(cast(:headings as text[]), cast(:fields as text[])) with ordinality told (heading, field, n)
                    where i.id = :id and told.heading <> '' order by told.heading, told.field = '-', told.n
                    on conflict (source_id, record, heading) do update set field = excluded.field""")
                    .param("record", part.kind().name())
                    .param("headings", headings)
                    .param("fields", columns(part))
                    .param("id", id.value())
                    .update();
        }
    }

    Map<String, String> remembered(String source, RecordKind kind) {
        Map<String, String> remembered = new HashMap<>();
        jdbc.sql("""
                select m.heading, m.field from import_mapping m join import_source s on s.id = m.source_id
                where s.key = :source and m.record = :record""")
                .param("source", TextFold.key(source))
                .param("record", kind.name())
                .query(row -> {
                    remembered.put(row.getString("heading"), row.getString("field"));
                });
        return remembered;
    }
}
