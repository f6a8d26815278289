package org.mreza.web.search;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.organization.Area;
import org.mreza.domain.search.ServiceRow;
import org.mreza.web.directory.OpenLine;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.NameView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts rows of the list of services into the reader's words. */
@Component
class ServiceLines {

    private static final int NAMED = 3;

    private final Vocabularies vocabularies;
    private final Clock clock;

    ServiceLines(Vocabularies vocabularies, Clock clock, @Value("${mreza.time-zone:Europe/Skopje}") ZoneId zone) {
        this.vocabularies = vocabularies;
        this.clock = clock.withZone(zone);
    }

    ServiceLine of(ServiceRow row, List<String> words, Reader reader) {
        OpenLine hours = hours(row, reader);
        NameView name = NameView.of(row.name(), reader);
        return new ServiceLine(
                row,
                name,
                NameView.of(row.owner().name(), reader),
                type(row.type(), reader),
                where(row, reader),
                covers(row, reader),
                distance(row.metres(), reader),
                hours == null ? "" : hours.text(),
                hours != null && hours.open(),
                room(row.room(), reader),
                confirmed(row.confirmed(), reader),
                row.confirmed().at() == null ? "is-never" : row.confirmed().lapsed() ? "is-stale" : "",
                row.confirmed().at() == null
                        ? "question-circle"
                        : row.confirmed().lapsed() ? "clock-history" : "check-circle-fill",
                new Highlight(words).in(name.text()),
                row.phase() == Phase.ACTIVE ? null : "service.phase." + row.phase());
    }

    @Nullable
    OpenLine hours(ServiceRow row, Reader reader) {
        if (row.phase() != Phase.ACTIVE) return null;
        LocalDateTime now = LocalDateTime.now(clock);
        return OpenLine.of(OpenNow.best(row.hours(), now), now, reader);
    }

    String type(String code, Reader reader) {
        return vocabularies.type(code).map(ServiceType::name).map(reader::text).orElse(code);
    }

    private static String where(ServiceRow row, Reader reader) {
        List<String> names = row.offered().isEmpty()
                ? row.reach().stream()
                        .flatMap(area -> java.util.stream.Stream.ofNullable(area.municipality()))
                        .map(reader::municipality)
                        .toList()
                : row.offered().stream().map(reader::municipality).toList();
        return few(names, reader);
    }

    /** The first names, and how many more there are. */
    private static String few(List<String> names, Reader reader) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : reader.message("search.service.and-more", first, names.size() - NAMED);
    }

    private static String covers(ServiceRow row, Reader reader) {
        List<String> wider = row.reach().stream()
                .filter(area -> area.municipality() == null)
                .map(area -> name(area, reader))
                .toList();
        return wider.isEmpty() ? "" : reader.message("search.service.covers", few(wider, reader));
    }

    static String name(Area area, Reader reader) {
        if (area.municipality() != null) return reader.municipality(area.municipality());
        return area.region() != null ? reader.region(area.region()) : reader.country(area.country());
    }

    private static String distance(@Nullable Integer metres, Reader reader) {
        if (metres == null) return "";
        return reader.message("search.service.kilometres", reader.number(Math.round(metres / 1000.0)));
    }

    private static String room(ServiceRow.Room room, Reader reader) {
        if (room.none()) return reader.message("search.service.full");
        Integer free = room.free();
        return room.some() && free != null ? reader.plural("search.service.places", free) : "";
    }

    private static String confirmed(ServiceRow.Confirmed confirmed, Reader reader) {
        if (confirmed.at() == null) return reader.message("search.service.never-confirmed");
        String day = reader.date(reader.day(confirmed.at()));
        return reader.message(confirmed.lapsed() ? "search.service.lapsed" : "search.service.confirmed-on", day);
    }
}
