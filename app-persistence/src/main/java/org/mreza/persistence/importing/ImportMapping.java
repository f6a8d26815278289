package org.mreza.persistence.importing;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.Assumed;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Import.Trouble;
import org.mreza.domain.importing.Outcomes;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.reading.Headings;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.Rows;

/** Reads rows of imports. */
final class ImportMapping {

    /** With a parameter {@code now}. */
    static final String SELECT = """
            select i.*, s.name source, i.leased_until < :now as interrupted
            from import i join import_source s on s.id = i.source_id
            """;

    private ImportMapping() {}

    static Import row(ResultSet row, List<Part> parts) throws SQLException {
        String trouble = row.getString("trouble");
        return new Import(
                new ImportId(Rows.requiredUuid(row, "id")),
                row.getString("source"),
                row.getString("file_name"),
                row.getLong("size"),
                FileFormat.valueOf(row.getString("format")),
                new ReadAs(row.getString("encoding"), row.getString("separator")),
                Language.valueOf(row.getString("language")),
                new Assumed(row.getString("assumed_kind"), row.getString("assumed_type")),
                Import.State.valueOf(row.getString("state")),
                trouble == null ? null : new Trouble(trouble, texts(row, "trouble_arguments")),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("interrupted"),
                new AccountId(Rows.requiredUuid(row, "account_id")),
                row.getString("account_name"),
                instant(row, "created_at"),
                instantOrNull(row, "landed_at"),
                outcomes(row),
                parts);
    }

    private static Outcomes outcomes(ResultSet row) throws SQLException {
        return new Outcomes(
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("proposed"),
                row.getLong("differing"),
                row.getLong("same"),
                row.getLong("rejected"));
    }

    static Part part(ResultSet row, int number) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>();
        for (String column : texts(row, "columns")) columns.add(column.equals(Headings.SKIPPED) ? null : column);
        return new Part(
                row.getInt("number"),
                row.getString("name"),
                Rows.constant(row, "record", RecordKind.class),
                texts(row, "headings"),
                columns,
                ImportJson.table(row.getString("samples")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
