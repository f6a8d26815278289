package org.mreza.web.directory.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.ServiceEdit;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;

/** Understands the rows of places: a location that is picked or added, and the hours there. */
@Component
class PlaceRowReading {

    private final PlaceReading places;

    PlaceRowReading(PlaceReading places) {
        this.places = places;
    }

    List<ServiceEdit.PlaceLine> read(ServiceForm form, @Nullable ServicePage before, EntryErrors errors) {
        Language language = Objects.requireNonNullElse(form.getLanguage(), Language.EN);
        List<ServiceEdit.PlaceLine> lines = new ArrayList<>();
        for (int i = 0; i < form.getWhere().size(); i++) {
            PlaceRow row = form.getWhere().get(i);
            String at = "where[" + i + "].";
            LocationId picked = row.getLocation() == null ? null : LocationId.of(row.getLocation());
            ServicePage.Place told = told(before, picked);
            List<Schedule> hours = errors.read(at + "hours", () -> at(at, () -> hours(row, told)), List.of());
            List<ScheduleException> days =
                    errors.read(at + "exceptions", () -> at(at, () -> exceptions(row)), List.of());
            LocationProfile added =
                    picked != null ? null : errors.tried(at + "address", () -> at(at, () -> location(row, language)));
            LocalizedText note = Typed.text(row.getNote(), language, told == null ? null : told.note());
            lines.add(new ServiceEdit.PlaceLine(picked, added, note, hours, days));
        }
        return lines;
    }

    private static ServicePage.@Nullable Place told(@Nullable ServicePage before, @Nullable LocationId location) {
        if (before == null || location == null) return null;
        return before.places().stream()
                .filter(p -> p.location().equals(location))
                .findFirst()
                .orElse(null);
    }

    private List<Schedule> hours(PlaceRow row, ServicePage.@Nullable Place told) {
        if (row.getHours() == null) return List.of();
        List<Schedule> read = HoursText.parse(row.getHours());
        return (told == null ? read : kept(told.schedules(), read))
                .stream().map(this::stopping).toList();
    }

    /** Hours that read as before keep what the line does not tell: notes, and stops of the gazetteer. */
    private static List<Schedule> kept(List<Schedule> before, List<Schedule> read) {
        return read.equals(HoursText.parse(HoursText.format(before, Language.EN))) ? before : read;
    }

    /** A stop that is called like a municipality is in it, so that people who look there find it. */
    private Schedule stopping(Schedule row) {
        String stop = row.stopSettlement();
        if (stop == null || row.stopMunicipality() != null) return row;
        return places.called(stop).map(row::stoppingIn).orElse(row);
    }

    private static List<ScheduleException> exceptions(PlaceRow row) {
        return row.getExceptions() == null ? List.of() : HoursText.parseExceptions(row.getExceptions());
    }

    /** What is told of a location, also on the page of its own. */
    LocationProfile location(PlaceRow row, Language language) {
        Optional<MunicipalityId> municipality = places.municipality(row.getMunicipalityId(), row.getMunicipality());
        if (municipality.isEmpty() && row.getMunicipality() != null)
            throw RuleBroken.at("municipality", "service.rule.municipality");
        return new LocationProfile(
                Objects.requireNonNullElse(row.getKind(), LocationProfile.Kind.PHYSICAL),
                LocalizedText.ofNullable(language, row.getName()),
                row.getMunicipality() == null ? null : municipality.orElse(null),
                Typed.address(row.getSettlement(), row.getAddress(), row.getPostalCode(), row.getCoordinates()),
                row.getUrl(),
                LocalizedText.ofNullable(language, row.getTransportation()),
                LocalizedText.ofNullable(language, row.getAccessibility()));
    }

    /** Names the row in the field of a broken rule. */
    private static <T> T at(String row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleBroken broken) {
            String field = broken.field() == null ? "" : broken.field();
            throw RuleBroken.at(
                    row + field, broken.messageKey(), broken.arguments().toArray());
        }
    }
}
