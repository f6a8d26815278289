package org.mreza.web.coverage;

import java.util.List;
import org.mreza.domain.coverage.CoverageCell;
import org.mreza.domain.coverage.CoverageMatrix;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.web.geography.RegionMap;

/**
 * The matrix of a region as shown.
 *
 * @param rows the types that there are anywhere in the region
 * @param nowhere those that there are not
 */
public record CoveragePage(
        Region region,
        List<Municipality> municipalities,
        CoverageMatrix matrix,
        List<Row> rows,
        List<ServiceType> nowhere,
        RegionMap map) {

    public CoveragePage {
        municipalities = List.copyOf(municipalities);
        rows = List.copyOf(rows);
        nowhere = List.copyOf(nowhere);
    }

    /**
     * A type of service.
     *
     * @param total in the whole region, each service once
     */
    public record Row(ServiceType type, List<Entry> entries, CoverageCell total) {

        static Row of(ServiceType type, List<Municipality> municipalities, CoverageMatrix matrix) {
            List<Entry> entries = municipalities.stream()
                    .map(m -> new Entry(m, matrix.cell(type.code(), m.id())))
                    .toList();
            return new Row(type, entries, matrix.total(type.code()));
        }

        /** In how many municipalities people can come to one. */
        public long offeredIn() {
            return entries.stream().filter(e -> e.cell().offered()).count();
        }

        public boolean hasGap() {
            return offeredIn() < entries.size();
        }
    }

    /** A type in a municipality. */
    public record Entry(Municipality municipality, CoverageCell cell) {}

    /** A type for the people of one municipality. */
    public record TypeCell(ServiceType type, CoverageCell cell) {}

    /** The types that there are in the region, in one municipality. */
    public List<TypeCell> column(Municipality municipality) {
        return rows.stream()
                .map(r -> new TypeCell(r.type(), matrix.cell(r.type().code(), municipality.id())))
                .toList();
    }

    /** How many of the types of the region its people cannot come to. */
    public long missing(Municipality municipality) {
        return column(municipality).stream().filter(c -> !c.cell().offered()).count();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
