package org.mreza.domain.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What there is for the people of a municipality, and what its neighbours have and it lacks.
 *
 * @param services by type and name
 * @param gaps those that most neighbours have first
 */
public record LocalCoverage(List<LocalService> services, List<Gap> gaps) {

    public LocalCoverage {
        services = List.copyOf(services);
        gaps = List.copyOf(gaps);
    }

    /** Located here, by code of the type. */
    public Map<String, List<LocalService>> here() {
        return byType(true);
    }

    /** From elsewhere, by code of the type. */
    public Map<String, List<LocalService>> elsewhere() {
        return byType(false);
    }

    private Map<String, List<LocalService>> byType(boolean here) {
        return services.stream()
                .filter(s -> s.here() == here)
                .collect(Collectors.groupingBy(LocalService::type, LinkedHashMap::new, Collectors.toList()));
    }

    public long countHere() {
        return services.stream().filter(LocalService::here).count();
    }

    public long countElsewhere() {
        return services.size() - countHere();
    }
}
