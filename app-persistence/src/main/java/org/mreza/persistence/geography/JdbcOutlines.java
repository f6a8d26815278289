package org.mreza.persistence.geography;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Outline;
import org.mreza.domain.geography.Outlines;
import org.mreza.domain.shared.CountryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Read when a map is drawn for the first time. */
@Repository
class JdbcOutlines implements Outlines {

    private final JdbcClient jdbc;
    private volatile @Nullable List<Outline> all;

    JdbcOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Outline> all() {
        List<Outline> read = all;
        if (read != null) return read;
        read = jdbc.sql("select country_id, points from country_outline order by country_id, ring")
                .query((row, n) -> new Outline(CountryId.of(row.getString(1)), points(row.getString(2))))
                .list();
        all = read;
        return read;
    }

    private static List<Outline.Point> points(String text) {
        return Stream.of(text.strip().split("\\s+")).map(JdbcOutlines::point).toList();
    }

    private static Outline.Point point(String text) {
        int comma = text.indexOf(',');
        return new Outline.Point(
                Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }
}
