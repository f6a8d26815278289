package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.directory.Borders;
import org.mreza.domain.shared.CountryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses coordinates outside of the country of the location that is here, where the row alone does not tell it. */
@Component
class Coordinates {

    private static final String TOLD = """
            select s.part, s.line, m.country_id, ((s.current || s.facts) ->> 'latitude')::double precision as latitude,
              ((s.current || s.facts) ->> 'longitude')::double precision as longitude
            from staged s join municipality m on m.id = (s.current || s.facts) ->> 'municipality'
            where s.record = 'LOCATION' and s.match is not null and s.problems = '[]'
              and s.facts ??| array['municipality', 'latitude'] and not s.facts ??& array['municipality', 'latitude']
              and (s.current || s.facts) ??& array['latitude', 'longitude']
            """;

    private static final String REFUSE = "update staged s set "
            + Sql.problem("latitude", "service.rule.coordinates-outside") + " where s.part = :part and s.line = :line";

    private final JdbcClient jdbc;
    private final Borders borders;

    Coordinates(JdbcClient jdbc, Borders borders) {
        this.jdbc = jdbc;
        this.borders = borders;
    }

    private record At(int part, int line) {}

    void check() {
        borders.prepare();
        List<At> outside = new ArrayList<>();
        jdbc.sql(TOLD).query(row -> {
            CountryId country = CountryId.of(row.getString("country_id"));
            if (!borders.hold(country, row.getDouble("latitude"), row.getDouble("longitude")))
                outside.add(new At(row.getInt("part"), row.getInt("line")));
        });
        for (At at : outside)
            jdbc.sql(REFUSE).param("part", at.part()).param("line", at.line()).update();
    }
}
