package org.mreza.domain.coverage;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.stereotype.Service;

/** Looks at a municipality among its neighbours: those of the region that its people name first. */
@Service
public class LocalCoverages {

    /** More than any municipality has; a longer list is read with its own filters. */
    static final int MOST = 300;

    private final CoverageQueries queries;
    private final Gazetteer gazetteer;
    private final Vocabularies vocabularies;

    public LocalCoverages(CoverageQueries queries, Gazetteer gazetteer, Vocabularies vocabularies) {
        this.queries = queries;
        this.gazetteer = gazetteer;
        this.vocabularies = vocabularies;
    }

    public LocalCoverage of(MunicipalityId municipality, Actor actor) {
        List<LocalService> services = queries.services(municipality, MOST, actor);
        List<MunicipalityId> neighbours = gazetteer.regionsOf(municipality).stream()
                .findFirst()
                .map(Region::municipalities)
                .orElse(List.of());
        if (neighbours.size() < 2) return new LocalCoverage(services, List.of());
        CoverageMatrix matrix = queries.matrix(neighbours, CoverageFilter.ALL, actor);
        return new LocalCoverage(services, Gap.of(municipality, neighbours, matrix, vocabularies.types()));
    }
}
