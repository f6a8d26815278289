package org.mreza.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.shared.Alias;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;

/** Reads what was found. */
final class FoundMapping {

    private FoundMapping() {}

    /**
     * Something found.
     *
     * @param rank 0 for exactly that name, 1 for one that begins so, 2 for all others
     * @param total how many there are of its kind
     */
    record Row(Found found, int rank, int total) {}

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(found(row), row.getInt("rank"), row.getInt("total"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                FoundKind.valueOf(row.getString("found")),
                row.getString("address"),
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")).all().stream()
                        .map(Alias::text)
                        .toList(),
                row.getString("detail"),
                row.getString("state"),
                Rows.municipality(row, "municipality_id"),
                Rows.country(row, "country_id"),
                Rows.date(row, "held"),
                Json.textOrNull(row.getString("owner")));
    }
}
