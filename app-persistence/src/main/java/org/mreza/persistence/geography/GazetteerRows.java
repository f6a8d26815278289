package org.mreza.persistence.geography;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of the gazetteer whole. */
final class GazetteerRows {

    private final JdbcClient jdbc;
    private final Map<String, List<RegionId>> regionsOf = new HashMap<>();
    private final Map<String, List<MunicipalityId>> municipalitiesOf = new HashMap<>();

    GazetteerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("""
                select mr.municipality_id, mr.region_id
                from municipality_region mr join region r on r.id = mr.region_id
                order by r.position, mr.municipality_id""").query(row -> {
            String municipality = row.getString(1);
            String region = row.getString(2);
            regionsOf.computeIfAbsent(municipality, k -> new ArrayList<>()).add(RegionId.of(region));
            municipalitiesOf.computeIfAbsent(region, k -> new ArrayList<>()).add(MunicipalityId.of(municipality));
        });
    }

    List<Country> countries() {
        return jdbc.sql("select id, iso_code, name, covered from country order by covered desc, position, id")
                .query((row, n) -> new Country(
                        CountryId.of(row.getString("id")),
                        row.getString("iso_code"),
                        Json.text(row.getString("name")),
                        row.getBoolean("covered")))
                .list();
    }

    List<Region> regions() {
        return jdbc.sql("""
                select r.id, country_id, kind, official_code, r.name, aliases, parent_id
                from region r join country c on c.id = country_id order by c.position, r.position, r.id""").query((row, n) -> region(row)).list();
    }

    private Region region(ResultSet row) throws SQLException {
        String parent = row.getString("parent_id");
        return new Region(
                RegionId.of(row.getString("id")),
                CountryId.of(row.getString("country_id")),
                Region.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("official_code"),
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")).all(),
                parent == null ? null : RegionId.of(parent),
                List.copyOf(municipalitiesOf.getOrDefault(row.getString("id"), List.of())));
    }

    List<Municipality> municipalities() {
        return jdbc.sql("""
                select m.id, country_id, kind, official_code, m.name, aliases, part_of_id, population, population_year,
                       population_note, latitude, longitude
                from municipality m join country c on c.id = country_id order by c.position, m.id""").query((row, n) -> municipality(row)).list();
    }

    private Municipality municipality(ResultSet row) throws SQLException {
        String partOf = row.getString("part_of_id");
        return new Municipality(
                MunicipalityId.of(row.getString("id")),
                CountryId.of(row.getString("country_id")),
                Municipality.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("official_code"),
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")).all(),
                partOf == null ? null : MunicipalityId.of(partOf),
                Rows.number(row, "population"),
                Rows.number(row, "population_year"),
                row.getString("population_note"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                List.copyOf(regionsOf.getOrDefault(row.getString("id"), List.of())));
    }
}
