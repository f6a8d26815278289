package org.mreza.web.coverage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.CoverageCell;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.coverage.StatedPlaces;
import org.mreza.web.frame.Reader;

/** Says in words what a cell of the matrix holds. */
public record CoverageWords(Reader reader) {

    /** How many, and how they stand: "2 here, 1 from elsewhere, 1 planned". */
    public String what(CoverageCell cell) {
        if (cell.all() == 0) return reader.message("coverage.state.NONE");
        Stream<String> offered = Stream.of(
                part("coverage.cell.here", cell.here(Standing.OFFERED)),
                part("coverage.cell.elsewhere", cell.elsewhere(Standing.OFFERED)));
        Stream<String> rest = Stream.of(Standing.PAUSED, Standing.PLANNED, Standing.ENDED)
                .map(s -> part("coverage.cell." + s, cell.all(s)));
        return Stream.concat(offered, rest).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    /** How many of what the cell says first, and how many more come from elsewhere: "2 + 1". */
    public String figures(CoverageCell cell) {
        int here = cell.here(Standing.OFFERED);
        int elsewhere = cell.elsewhere(Standing.OFFERED);
        if (here > 0 && elsewhere > 0) return reader.number(here) + " + " + reader.number(elsewhere);
        if (cell.offered()) return reader.number(here + elsewhere);
        return reader.number(Stream.of(Standing.PAUSED, Standing.PLANNED, Standing.ENDED)
                .mapToInt(cell::all)
                .filter(n -> n > 0)
                .findFirst()
                .orElse(0));
    }

    private String part(String key, int number) {
        return number == 0 ? "" : reader.message(key, reader.number(number));
    }

    /** Free and all places in a few figures, with ≥ where some services do not say; null when none says. */
    public @Nullable String places(StatedPlaces stated) {
        if (!stated.known()) return null;
        String all = (stated.atLeast() ? "≥ " : "") + reader.number(stated.places());
        if (!stated.freeKnown()) return all;
        return (stated.freeAtLeast() ? "≥ " : "") + reader.number(stated.free()) + " / " + all;
    }

    /** The same as a sentence. */
    public String capacity(StatedPlaces stated) {
        if (!stated.known()) return reader.message("coverage.places.unknown");
        String all = stated(stated.places(), stated.atLeast());
        if (!stated.freeKnown()) return reader.message("coverage.places", all);
        return reader.message("coverage.places.free", stated(stated.free(), stated.freeAtLeast()), all);
    }

    private String stated(int number, boolean atLeast) {
        String figure = reader.number(number);
        return atLeast ? reader.message("coverage.at-least", figure) : figure;
    }
}
