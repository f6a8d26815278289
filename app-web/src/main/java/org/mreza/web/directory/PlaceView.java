package org.mreza.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.ServicePage;
import org.mreza.web.frame.Reader;

/**
 * A place where a service is offered, as its page shows it.
 *
 * @param title its name, or what sort of place it is
 * @param lines settlement, address and municipality; of a confidential one the municipality only
 */
public record PlaceView(
        ServicePage.Place place, String title, List<String> lines, List<HoursLine> hours, List<String> exceptions) {

    public static PlaceView of(ServicePage.Place place, Reader reader) {
        return new PlaceView(
                place,
                title(place.profile(), reader),
                lines(place.profile(), reader),
                HoursLine.of(place.schedules(), reader),
                HoursLine.exceptions(place.exceptions(), reader));
    }

    private static String title(LocationProfile told, Reader reader) {
        return told.name() == null ? reader.message("service.location.kind." + told.kind()) : reader.text(told.name());
    }

    /** In one line, for a select. */
    public static String line(LocationProfile told, Reader reader) {
        List<String> parts = new ArrayList<>();
        if (told.name() != null || told.where().street() == null) parts.add(title(told, reader));
        parts.addAll(lines(told, reader));
        return String.join(", ", parts);
    }

    private static List<String> lines(LocationProfile told, Reader reader) {
        String municipality = reader.municipality(told.municipality());
        String settlement =
                told.where().settlement() == null ? "" : told.where().settlement();
        String code = told.where().postalCode() == null ? "" : told.where().postalCode() + " ";
        return Stream.of(
                        told.where().street() == null ? "" : told.where().street(),
                        settlement.equals(municipality) ? "" : code + settlement,
                        settlement.equals(municipality) || settlement.isEmpty() ? code + municipality : municipality)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }
}
