package org.mreza.web.published;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.web.directory.HoursLine;
import org.mreza.web.directory.OpenLine;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Reader;

/**
 * What the page of a published service shows beside its document.
 *
 * @param open null when nothing is known of its hours, or it is not offered now
 */
public record ServiceView(@Nullable OpenLine open, List<Place> places, List<String> languages) {

    /** A place with its hours; of a confidential one the municipality alone. */
    public record Place(
            @Nullable String name,
            String address,
            List<HoursLine> hours,
            List<String> exceptions,
            @Nullable String note) {}

    static ServiceView of(Map<String, Object> service, Vocabularies vocabularies, Reader reader) {
        LocalDateTime now = reader.now();
        List<Map<String, Object>> offered = Told.list(service, "service_at_locations");
        OpenNow answer = OpenNow.best(
                offered.stream()
                        .map(at -> new Hours(at, reader.language()).opening(vocabularies))
                        .toList(),
                now);
        boolean active = "active".equals(Told.text(service, "status"));
        return new ServiceView(
                active ? OpenLine.of(answer, now, reader) : null,
                offered.stream().map(at -> place(at, reader)).toList(),
                Told.list(service, "languages").stream()
                        .map(language -> SpokenLanguages.name(Told.required(language, "code"), reader))
                        .toList());
    }

    private static Place place(Map<String, Object> at, Reader reader) {
        Map<String, Object> location = Told.inside(at, "location");
        String name = Told.text(location, "name");
        String address = Told.address(location);
        Hours hours = new Hours(at, reader.language());
        return new Place(
                name,
                address.equals(name) ? "" : address,
                HoursLine.of(hours.rows(), reader),
                HoursLine.exceptions(hours.exceptions(reader.now().toLocalDate()), reader),
                Told.text(at, "description"));
    }
}
