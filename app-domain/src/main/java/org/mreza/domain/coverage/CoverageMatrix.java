package org.mreza.domain.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MunicipalityId;

/** Service types by municipalities: what is offered where. In the sums of a type a service counts once. */
public final class CoverageMatrix {

    private final Map<String, Map<MunicipalityId, CoverageCell>> cells = new HashMap<>();
    private final Map<String, CoverageCell> totals = new HashMap<>();

    /**
     * A group of services that are alike.
     *
     * @param municipality null for the sum over all that was asked for
     * @param here whether they are located there, or come from elsewhere
     */
    public record Line(
            String type,
            @Nullable MunicipalityId municipality,
            boolean here,
            Standing standing,
            int services,
            StatedPlaces places) {}

    public CoverageMatrix(List<Line> lines) {
        lines.forEach(this::add);
    }

    private void add(Line line) {
        MunicipalityId municipality = line.municipality();
        if (municipality == null) totals.merge(line.type(), put(CoverageCell.NONE, line), (old, one) -> put(old, line));
        else
            cells.computeIfAbsent(line.type(), t -> new HashMap<>())
                    .merge(municipality, put(CoverageCell.NONE, line), (old, one) -> put(old, line));
    }

    private static CoverageCell put(CoverageCell cell, Line line) {
        boolean counts = line.here() && line.standing() == Standing.OFFERED;
        return cell.with(line.here(), line.standing(), line.services(), counts ? line.places() : null);
    }

    public CoverageCell cell(String type, MunicipalityId municipality) {
        return cells.getOrDefault(type, Map.of()).getOrDefault(municipality, CoverageCell.NONE);
    }

    /** The type in all the municipalities together. */
    public CoverageCell total(String type) {
        return totals.getOrDefault(type, CoverageCell.NONE);
    }

    /** How many services people of the municipality can come to now. */
    public int offered(MunicipalityId municipality) {
        return cells.values().stream()
                .mapToInt(
                        row -> row.getOrDefault(municipality, CoverageCell.NONE).all(Standing.OFFERED))
                .sum();
    }

    /** How many of them are located there. */
    public int offeredHere(MunicipalityId municipality) {
        return cells.values().stream()
                .mapToInt(
                        row -> row.getOrDefault(municipality, CoverageCell.NONE).here(Standing.OFFERED))
                .sum();
    }

    /** How many services people of the municipalities can come to now, each once. */
    public int offered() {
        return totals.values().stream().mapToInt(c -> c.all(Standing.OFFERED)).sum();
    }

    /** Services of any standing, each once. */
    public int all() {
        return totals.values().stream().mapToInt(CoverageCell::all).sum();
    }
}
