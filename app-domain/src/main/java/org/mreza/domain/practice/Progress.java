package org.mreza.domain.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.shared.MunicipalityId;

/** In how many of some municipalities a service model is used, and how firmly. */
public record Progress(int municipalities, Map<Formalisation, Integer> counts) {

    public Progress {
        counts = Map.copyOf(counts);
    }

    public static Progress of(Collection<MunicipalityId> municipalities, List<Adoption> adoptions) {
        Map<MunicipalityId, Formalisation> firmest = firmest(adoptions);
        Set<MunicipalityId> all = new HashSet<>(municipalities);
        Map<Formalisation, Integer> counts = all.stream()
                .map(m -> firmest.getOrDefault(m, Formalisation.NONE))
                .collect(Collectors.toMap(Function.identity(), f -> 1, Integer::sum));
        return new Progress(all.size(), counts);
    }

    /** The firmest use in each municipality that has any. */
    public static Map<MunicipalityId, Formalisation> firmest(List<Adoption> adoptions) {
        return adoptions.stream()
                .filter(a -> a.municipality() != null)
                .collect(Collectors.toMap(
                        a -> java.util.Objects.requireNonNull(a.municipality()),
                        Adoption::formalisation,
                        (a, b) -> a.compareTo(b) >= 0 ? a : b));
    }

    public int count(Formalisation formalisation) {
        return counts.getOrDefault(formalisation, 0);
    }

    /** Where it runs at all. */
    public int running() {
        return municipalities - count(Formalisation.NONE);
    }

    /** Where it stands on a decision or on public money. */
    public int formalised() {
        return count(Formalisation.BY_DECISION) + count(Formalisation.FUNDED);
    }
}
