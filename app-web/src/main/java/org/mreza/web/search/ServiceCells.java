package org.mreza.web.search;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.organization.Area;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.directory.OpenLine;
import org.mreza.web.export.Repeated;
import org.mreza.web.frame.Reader;

/** Lines of one file about services in words. */
final class ServiceCells {

    private final ServiceLines lines;
    private final Vocabularies vocabularies;
    private final Reader reader;
    private final Repeated<String> types;
    private final Repeated<String> targets;
    private final Repeated<Phase> phases;
    private final Repeated<Cost> costs;
    private final Repeated<MunicipalityId> towns;
    private final Repeated<Area> areas;

    ServiceCells(ServiceLines lines, Vocabularies vocabularies, Reader reader) {
        this.lines = lines;
        this.vocabularies = vocabularies;
        this.reader = reader;
        this.types = new Repeated<>(type -> lines.type(type, reader));
        this.targets = new Repeated<>(this::target);
        this.phases = new Repeated<>(phase -> reader.message("service.phase." + phase));
        this.costs = new Repeated<>(cost -> reader.message("service.cost." + cost));
        this.towns = new Repeated<>(reader::municipality);
        this.areas = new Repeated<>(area -> ServiceLines.name(area, reader));
    }

    @Nullable
    Object[] of(ServiceRow row) {
        OpenLine hours = lines.hours(row, reader);
        return new @Nullable Object[] {
            row.name().original(),
            reader.text(row.name()),
            types.of(row.type()),
            reader.text(row.owner().name()),
            row.offered().stream().map(towns::of).collect(Collectors.joining("; ")),
            row.reach().stream().map(areas::of).collect(Collectors.joining("; ")),
            row.targets().stream()
                    .filter(code -> vocabularies.targetGroup(code).isPresent())
                    .map(targets::of)
                    .collect(Collectors.joining("; ")),
            phases.of(row.phase()),
            costs.of(row.cost()),
            hours == null ? "" : hours.text(),
            row.room().free(),
            row.room().asOf(),
            row.phone(),
            row.confirmed().at() == null ? null : reader.day(row.confirmed().at()),
            row.confirmed().lapsed() ? reader.message("search.service.no") : reader.message("search.service.yes")
        };
    }

    private String target(String code) {
        return vocabularies
                .targetGroup(code)
                .map(group -> reader.text(group.name()))
                .orElse("");
    }
}
