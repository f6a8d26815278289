package org.mreza.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;

/** Reads what was found. */
final class FoundMapping {

    private FoundMapping() {}

    /**
     * Something found. Its names are read when asked for: of the suggestions few are shown.
     *
     * @param rank 0 for exactly that name, 1 for one that begins so, 2 for all others
     * @param total how many there are of its kind
     */
    record Row(FoundKind kind, String address, int rank, int total, Supplier<Found> reading) {

        Found found() {
            return reading.get();
        }
    }

    static Row row(ResultSet row, int number) throws SQLException {
        FoundKind kind = FoundKind.valueOf(row.getString("found"));
        String address = row.getString("address");
        return new Row(kind, address, row.getInt("rank"), row.getInt("total"), reading(kind, address, row));
    }

    private static Supplier<Found> reading(FoundKind kind, String address, ResultSet row) throws SQLException {
        String name = row.getString("name");
        String aliases = row.getString("aliases");
        String detail = row.getString("detail");
        @Nullable String state = row.getString("state");
        @Nullable MunicipalityId municipality = Rows.municipality(row, "municipality_id");
        @Nullable CountryId country = Rows.country(row, "country_id");
        @Nullable PartialDate held = Rows.date(row, "held");
        @Nullable String owner = row.getString("owner");
        return () -> new Found(
                kind,
                address,
                Json.text(name),
                Json.aliases(aliases).all().stream().map(Alias::text).toList(),
                detail,
                state,
                municipality,
                country,
                held,
                Json.textOrNull(owner));
    }
}
