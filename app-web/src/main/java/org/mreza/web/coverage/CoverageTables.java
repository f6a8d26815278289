package org.mreza.web.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.CoverageCell;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.coverage.StatedPlaces;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.geography.Municipality;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.frame.Reader;

/** Writes the matrix in the reader's language: as one sees it, and a row for each of its cells. */
record CoverageTables(CoveragePage page, Reader reader, TableExport to) {

    /** Types down, municipalities across: what a cell says first. */
    void matrix() {
        List<Column> columns = new ArrayList<>(List.of(Column.wide(reader.message("coverage.type"))));
        page.municipalities().forEach(m -> columns.add(Column.narrow(reader.text(m.name()))));
        to.table(reader.message("coverage.matrix"), columns);
        page.rows().forEach(row -> {
            Stream<Object> states = row.entries().stream().map(e -> state(e.cell()));
            to.row(Stream.concat(Stream.of(name(row.type())), states).toArray());
        });
        page.nowhere().forEach(type -> {
            Stream<Object> none = page.municipalities().stream().map(m -> state(CoverageCell.NONE));
            to.row(Stream.concat(Stream.of(name(type)), none).toArray());
        });
    }

    void cells() {
        List<Column> columns = Stream.of(
                        "type",
                        "municipality",
                        "state",
                        "offered-here",
                        "from-elsewhere",
                        "paused",
                        "planned",
                        "ended",
                        "places",
                        "free")
                .map(c -> reader.message("coverage.column." + c))
                .map(Column::narrow)
                .toList();
        to.table(reader.message("coverage.cells"), columns);
        page.rows().forEach(row -> row.entries().forEach(e -> cell(row.type(), e.municipality(), e.cell())));
        page.nowhere().forEach(type -> page.municipalities().forEach(m -> cell(type, m, CoverageCell.NONE)));
    }

    private void cell(ServiceType type, Municipality municipality, CoverageCell cell) {
        StatedPlaces places = cell.places();
        to.row(
                name(type),
                reader.text(municipality.name()),
                state(cell),
                cell.here(Standing.OFFERED),
                cell.elsewhere(Standing.OFFERED),
                cell.all(Standing.PAUSED),
                cell.all(Standing.PLANNED),
                cell.all(Standing.ENDED),
                places.known() ? stated(places.places(), places.atLeast()) : null,
                places.freeKnown() ? stated(places.free(), places.freeAtLeast()) : null);
    }

    /** What some do not state cannot be summed by mistake. */
    private @Nullable Object stated(int number, boolean atLeast) {
        return atLeast ? reader.message("coverage.at-least", reader.number(number)) : number;
    }

    private String state(CoverageCell cell) {
        return reader.message("coverage.state." + cell.state());
    }

    private String name(ServiceType type) {
        return reader.text(type.name());
    }
}
