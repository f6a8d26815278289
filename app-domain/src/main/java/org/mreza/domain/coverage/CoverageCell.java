package org.mreza.domain.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The services of one type for the people of one municipality, or of a whole region.
 *
 * @param here how many are located there, by how they stand
 * @param elsewhere how many come from elsewhere and cover it
 * @param places of those offered here
 */
public record CoverageCell(Map<Standing, Integer> here, Map<Standing, Integer> elsewhere, StatedPlaces places) {

    public static final CoverageCell NONE = new CoverageCell(Map.of(), Map.of(), StatedPlaces.NONE);

    public CoverageCell {
        here = Map.copyOf(here);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** What a cell says first: offered here, covered from elsewhere, or why it is not offered. */
    public enum State {
        HERE,
        COVERED,
        PAUSED,
        PLANNED,
        ENDED,
        NONE
    }

    public State state() {
        if (here(Standing.OFFERED) > 0) return State.HERE;
        if (elsewhere(Standing.OFFERED) > 0) return State.COVERED;
        return Stream.of(Standing.PAUSED, Standing.PLANNED, Standing.ENDED)
                .filter(s -> all(s) > 0)
                .map(s -> State.valueOf(s.name()))
                .findFirst()
                .orElse(State.NONE);
    }

    /** Whether people there can come to one now. */
    public boolean offered() {
        return all(Standing.OFFERED) > 0;
    }

    public int here(Standing standing) {
        return here.getOrDefault(standing, 0);
    }

    public int elsewhere(Standing standing) {
        return elsewhere.getOrDefault(standing, 0);
    }

    public int all(Standing standing) {
        return here(standing) + elsewhere(standing);
    }

    /** Services of any standing. */
    public int all() {
        return Stream.of(Standing.values()).mapToInt(this::all).sum();
    }

    /** @param at whether they are located here */
    CoverageCell with(boolean at, Standing standing, int services, @Nullable StatedPlaces stated) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        counts.putAll(at ? here : elsewhere);
        counts.merge(standing, services, Integer::sum);
        StatedPlaces sum = stated == null ? places : places.plus(stated);
        return at ? new CoverageCell(counts, elsewhere, sum) : new CoverageCell(here, counts, sum);
    }
}
