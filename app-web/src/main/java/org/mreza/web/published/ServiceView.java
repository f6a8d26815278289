package org.mreza.web.published;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.TextFold;
import org.mreza.web.directory.HoursLine;
import org.mreza.web.directory.OpenLine;
import org.mreza.web.frame.Reader;

/**
 * What the page of a published service shows beside its document.
 *
 * @param open null when nothing is known of its hours, or it is not offered now
 */
public record ServiceView(@Nullable OpenLine open, List<Place> places) {

    /** A place with its hours; of a confidential one the municipality alone. */
    public record Place(
            @Nullable String name,
            String address,
            List<HoursLine> hours,
            List<String> exceptions,
            @Nullable String note) {}

    static ServiceView of(
            Map<String, Object> service, @Nullable CountryId country, Vocabularies vocabularies, Reader reader) {
        LocalDateTime now = reader.now();
        List<Map<String, Object>> offered = Told.list(service, "service_at_locations");
        OpenNow answer = OpenNow.best(
                offered.stream()
                        .map(at -> new Hours(at, reader.language())
                                .opening(vocabularies, country)
                                .at(beside(at, offered.size(), reader.language())))
                        .toList(),
                now);
        boolean active = "active".equals(Told.text(service, "status"));
        return new ServiceView(
                active ? OpenLine.of(answer, now, reader) : null,
                offered.stream().map(at -> place(at, reader)).toList());
    }

    /** One of several places says its settlement or name, a single one at most its village. */
    private static @Nullable LocalizedText beside(Map<String, Object> at, int places, Language language) {
        Map<String, Object> location = Told.inside(at, "location");
        Map<String, Object> address =
                Told.list(location, "addresses").stream().findFirst().orElse(Map.of());
        String town = Told.text(address, "city");
        String municipality = Told.text(address, "region");
        boolean village =
                town != null && (municipality == null || !TextFold.key(town).equals(TextFold.key(municipality)));
        String name = village ? town : places > 1 ? Told.text(location, "name") : null;
        return LocalizedText.ofNullable(language, name);
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
