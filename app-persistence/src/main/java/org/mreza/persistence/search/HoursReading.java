package org.mreza.persistence.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.LocationNames;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.OpeningHours;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.shared.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the opening hours that a statement gathers as one JSON text a service. */
@Component
class HoursReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vocabularies vocabularies;
    private final LocationNames names;

    HoursReading(Vocabularies vocabularies, LocationNames names) {
        this.vocabularies = vocabularies;
        this.names = names;
    }

    List<OpeningHours> of(@Nullable String json) {
        if (json == null) return List.of();
        List<OpeningHours> places = new ArrayList<>();
        JsonNode told = JSON.readTree(json);
        for (JsonNode place : told) {
            List<Schedule> rows = new ArrayList<>();
            place.path("rows").forEach(row -> rows.add(schedule(row)));
            List<ScheduleException> exceptions = new ArrayList<>();
            place.path("exceptions").forEach(row -> exceptions.add(exception(row)));
            places.add(new OpeningHours(rows, exceptions, day -> holiday(text(place, "country"), day))
                    .at(names.beside(location(place), told.size())));
        }
        return places;
    }

    private static LocationProfile location(JsonNode place) {
        String municipality = text(place, "municipality");
        return new LocationProfile(
                LocationProfile.Kind.valueOf(place.path("kind").asString()),
                place.path("name").isObject() ? Json.text(place.path("name").toString()) : null,
                municipality == null ? null : MunicipalityId.of(municipality),
                place.path("kind").asString().equals("CONFIDENTIAL")
                        ? LocationProfile.Address.NONE
                        : new LocationProfile.Address(text(place, "settlement"), null, null, null, null),
                null,
                null,
                null);
    }

    private boolean holiday(@Nullable String country, LocalDate day) {
        return country != null
                && vocabularies.holiday(CountryId.of(country), day).isPresent();
    }

    private static Schedule schedule(JsonNode row) {
        List<String> days = new ArrayList<>();
        row.path("byday").forEach(day -> days.add(day.asString()));
        String stop = text(row, "stop_municipality_id");
        return new Schedule(
                Schedule.Freq.valueOf(row.path("freq").asString()),
                row.path("every").asInt(),
                days,
                LocalTime.parse(row.path("opens_at").asString()),
                LocalTime.parse(row.path("closes_at").asString()),
                day(row, "valid_from"),
                day(row, "valid_to"),
                text(row, "stop_settlement"),
                stop == null ? null : MunicipalityId.of(stop),
                row.path("appointment").asBoolean(),
                row.path("note").isObject() ? Json.text(row.path("note").toString()) : null);
    }

    private static ScheduleException exception(JsonNode row) {
        return new ScheduleException(
                LocalDate.parse(row.path("day").asString()),
                hour(row, "opens_at"),
                hour(row, "closes_at"),
                row.path("note").isObject() ? Json.text(row.path("note").toString()) : null);
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.path(field).isString() ? row.path(field).asString() : null;
    }

    private static @Nullable LocalDate day(JsonNode row, String field) {
        String text = text(row, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable LocalTime hour(JsonNode row, String field) {
        String text = text(row, field);
        return text == null ? null : LocalTime.parse(text);
    }
}
