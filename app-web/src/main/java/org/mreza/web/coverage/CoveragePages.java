package org.mreza.web.coverage;

import java.time.Clock;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.CoverageMatrix;
import org.mreza.domain.coverage.CoverageQueries;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.web.coverage.CoveragePage.Row;
import org.mreza.web.frame.Reader;
import org.mreza.web.geography.RegionMap;
import org.mreza.web.geography.RegionMaps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the matrix of a region. */
@Component
class CoveragePages {

    private final Gazetteer gazetteer;
    private final Vocabularies vocabularies;
    private final CoverageQueries coverage;
    private final RegionMaps maps;
    private final Clock clock;

    CoveragePages(
            Gazetteer gazetteer,
            Vocabularies vocabularies,
            CoverageQueries coverage,
            RegionMaps maps,
            ObjectProvider<Clock> clock) {
        this.gazetteer = gazetteer;
        this.vocabularies = vocabularies;
        this.coverage = coverage;
        this.maps = maps;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    CoveragePage of(Region region, CoverageForm form, Actor actor, Reader reader) {
        List<Municipality> municipalities = gazetteer.municipalities(region.id(), reader.language());
        CoverageMatrix matrix = coverage.matrix(
                municipalities.stream().map(Municipality::id).toList(),
                form.filter(vocabularies, clock.instant()),
                actor);
        List<ServiceType> types = form.types(vocabularies);
        List<Row> rows = types.stream()
                .filter(t -> matrix.total(t.code()).all() > 0)
                .map(t -> Row.of(t, municipalities, matrix))
                .filter(r -> !form.gaps() || r.hasGap())
                .toList();
        List<ServiceType> nowhere =
                types.stream().filter(t -> matrix.total(t.code()).all() == 0).toList();
        RegionMap map = maps.draw(municipalities, m -> spot(m, form, rows, matrix, reader));
        return new CoveragePage(region, municipalities, matrix, rows, nowhere, map);
    }

    /** With only gaps asked for, a circle is as large as what is missing. */
    private static RegionMap.Spot spot(
            Municipality m, CoverageForm form, List<Row> rows, CoverageMatrix matrix, Reader reader) {
        int missing = (int) rows.stream()
                .filter(r -> !matrix.cell(r.type().code(), m.id()).offered())
                .count();
        int number = form.gaps() ? missing : matrix.offered(m.id());
        return new RegionMap.Spot(m.id(), reader.text(m.name()), number, number > 0, false);
    }
}
