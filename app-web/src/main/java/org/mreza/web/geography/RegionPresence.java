package org.mreza.web.geography;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.Presence;

/**
 * The municipalities of a region and their presence, as a map and as the same numbers in a table.
 *
 * @param rows by name
 */
public record RegionPresence(Region region, RegionMap map, List<Row> rows) {

    public RegionPresence {
        rows = List.copyOf(rows);
    }

    /** A municipality of the region. */
    public record Row(Municipality municipality, Presence presence) {}

    public long present() {
        return counted().filter(r -> r.presence().isPresent()).count();
    }

    /** Those who came to a meeting. */
    public List<Row> presentRows() {
        return rows.stream().filter(r -> r.presence().isPresent()).toList();
    }

    public List<Row> absentRows() {
        return rows.stream().filter(r -> !r.presence().isPresent()).toList();
    }

    public long absent() {
        return all() - present();
    }

    /** How many municipalities the region has. */
    public long all() {
        return counted().count();
    }

    private Stream<Row> counted() {
        List<Municipality> all = rows.stream().map(Row::municipality).toList();
        return rows.stream().filter(r -> r.municipality().isCountedAmong(all));
    }
}
