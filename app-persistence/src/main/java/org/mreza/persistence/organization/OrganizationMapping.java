package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Json;

/** Reads rows of organizations. */
final class OrganizationMapping {

    /** The columns that {@link #row} reads, of a table or query called o. */
    static final String COLUMNS =
            "o.id, o.slug, o.name, o.aliases, o.kind, o.state, o.seat_municipality_id, o.country_id, o.lapses_on";

    /** Where it works, as text that {@link #areas} reads. */
    static final String AREAS = """
            (select string_agg(coalesce('m' || a.municipality_id, 'r' || a.region_id, 'c' || a.country_id), ' '
                               order by a.country_id, a.region_id, a.municipality_id)
             from organization_area a where a.organization_id = o.id) as areas""";

    private OrganizationMapping() {}

    static OrganizationRow row(ResultSet row, int number) throws SQLException {
        String seat = row.getString("seat_municipality_id");
        String country = row.getString("country_id");
        return new OrganizationRow(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")).all(),
                Organization.Kind.valueOf(row.getString("kind")),
                Organization.State.valueOf(row.getString("state")),
                seat == null ? null : MunicipalityId.of(seat),
                country == null ? null : CountryId.of(country),
                row.getObject("lapses_on", LocalDate.class));
    }

    static List<Area> areas(@Nullable String codes) {
        List<Area> areas = new ArrayList<>();
        if (codes == null) return areas;
        for (String code : codes.split(" ", -1)) {
            String id = code.substring(1);
            areas.add(
                    switch (code.charAt(0)) {
                        case 'm' -> Area.of(MunicipalityId.of(id));
                        case 'r' -> Area.of(RegionId.of(id));
                        default -> Area.of(CountryId.of(id));
                    });
        }
        return areas;
    }

    static Reach reach(ResultSet row) throws SQLException {
        return new Reach(row.getString("website"), row.getString("email"), row.getString("phone"));
    }
}
