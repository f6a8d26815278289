package org.mreza.persistence.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.CoverageFilter;
import org.mreza.domain.coverage.CoverageMatrix;
import org.mreza.domain.coverage.CoverageQueries;
import org.mreza.domain.coverage.LocalService;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.coverage.StatedPlaces;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for every question. */
@Repository
class JdbcCoverageQueries implements CoverageQueries {

    private static final String MATRIX = Reach.SQL + """
            , picked as (
              select r.municipality_id, r.here, s.id, s.service_type_code, s.standing, s.places, s.places_free
              from reach r join (select s.*, %s standing from service s) s on s.id = r.service_id
              where (cardinality(cast(:types as text[])) = 0 or s.service_type_code = any (cast(:types as text[])))
                and (cast(:target as text) is null or s.target_groups @> array[cast(:target as text)])
                and (cast(:standing as text) is null or s.standing = cast(:standing as text))
                and (cast(:confirmed as timestamptz) is null or s.confirmed_at >= cast(:confirmed as timestamptz))),
            whole as (
              select cast(null as text), bool_or(here), id, service_type_code, standing, places, places_free
              from picked group by id, service_type_code, standing, places, places_free)
            select service_type_code, municipality_id, here, standing, count(*) services,
              coalesce(sum(places), 0) places, count(places) with_places,
              coalesce(sum(places_free), 0) free, count(places_free) with_free
            from (select * from picked union all select * from whole) x
            group by service_type_code, municipality_id, here, standing""".formatted(Reach.STANDING);

    private static final String SERVICES = Reach.SQL + """
            select s.slug, s.name, s.service_type_code, o.name organization, o.slug organization_slug,
              %s standing, r.here, s.fictitious, s.places_free, s.confirmed_at,
              coalesce(s.lapses_on < (now() at time zone 'Europe/Skopje')::date, false) lapsed
            from reach r
            join service s on s.id = r.service_id
            join organization o on o.id = s.organization_id
            join service_type t on t.code = s.service_type_code
            where s.status in ('ACTIVE', 'TEMPORARILY_CLOSED', 'PLANNED')
            order by t.position, %s %s, s.id limit :limit""";

    private final JdbcClient jdbc;

    JdbcCoverageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CoverageMatrix matrix(List<MunicipalityId> municipalities, CoverageFilter filter, Actor actor) {
        Standing standing = filter.standing();
        Instant since = filter.confirmedSince();
        List<CoverageMatrix.Line> lines = jdbc.sql(MATRIX)
                .param("municipalities", Rows.array(municipalities))
                .param("types", Rows.array(filter.types()))
                .param("target", filter.targetGroup())
                .param("standing", standing == null ? null : standing.name())
                .param("confirmed", since == null ? null : Times.utc(since))
                .query((row, n) -> line(row))
                .list();
        return new CoverageMatrix(lines);
    }

    private static CoverageMatrix.Line line(ResultSet row) throws SQLException {
        int services = row.getInt("services");
        return new CoverageMatrix.Line(
                row.getString("service_type_code"),
                Rows.municipality(row, "municipality_id"),
                row.getBoolean("here"),
                Standing.valueOf(row.getString("standing")),
                services,
                new StatedPlaces(
                        services,
                        row.getInt("places"),
                        row.getInt("with_places"),
                        row.getInt("free"),
                        row.getInt("with_free")));
    }

    @Override
    public List<LocalService> services(MunicipalityId municipality, int limit, Actor actor) {
        String sql = SERVICES.formatted(
                Reach.STANDING, ReaderSql.text("s.name", actor.language()), ReaderSql.collate(actor.language()));
        return jdbc.sql(sql)
                .param("municipalities", Rows.array(List.of(municipality)))
                .param("limit", limit)
                .query((row, n) -> service(row))
                .list();
    }

    private static LocalService service(ResultSet row) throws SQLException {
        return new LocalService(
                row.getString("slug"),
                Json.text(row.getString("name")),
                row.getString("service_type_code"),
                Json.text(row.getString("organization")),
                row.getString("organization_slug"),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("here"),
                row.getBoolean("fictitious"),
                Rows.number(row, "places_free"),
                Times.instantOrNull(row, "confirmed_at"),
                row.getBoolean("lapsed"));
    }
}
