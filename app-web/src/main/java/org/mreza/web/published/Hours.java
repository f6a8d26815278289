package org.mreza.web.published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpeningHours;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;

/** Reads the opening hours that a document tells of a place: regular rows, and days that are otherwise. */
final class Hours {

    private static final Pattern OTHERWISE = Pattern.compile("\\s*EXDATE:([0-9,]+)$");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<Schedule> rows = new ArrayList<>();
    private final List<ScheduleException> exceptions = new ArrayList<>();
    private final Language language;
    private final String country;

    /** @param atLocation a service at a location */
    Hours(Map<String, Object> atLocation, Language language) {
        this.language = language;
        this.country = Told.list(Told.inside(atLocation, "location"), "addresses").stream()
                .findFirst()
                .map(address -> Told.text(address, "country"))
                .orElse("");
        Set<LocalDate> closed = new HashSet<>();
        for (Map<String, Object> row : Told.list(atLocation, "schedules")) {
            closed.addAll(otherwise(row));
            if (isOneDay(row)) exceptions.add(open(row));
            else rows.add(regular(row));
        }
        exceptions.forEach(day -> closed.remove(day.day()));
        closed.stream().sorted().map(ScheduleException::closed).forEach(exceptions::add);
    }

    List<Schedule> rows() {
        return rows;
    }

    /** Days that are otherwise, from this one on. */
    List<ScheduleException> exceptions(LocalDate from) {
        return exceptions.stream()
                .filter(e -> !e.day().isBefore(from))
                .sorted(Comparator.comparing(ScheduleException::day))
                .toList();
    }

    /** @param keeper the country whose holidays a place has that lies in none */
    OpeningHours opening(Vocabularies vocabularies, @Nullable CountryId keeper) {
        CountryId own = country.isEmpty() ? keeper : CountryId.of(country.toLowerCase(Locale.ROOT));
        return new OpeningHours(
                rows,
                exceptions,
                day -> own != null && vocabularies.holiday(own, day).isPresent());
    }

    private static boolean isOneDay(Map<String, Object> row) {
        String from = Told.text(row, "valid_from");
        return from != null && from.equals(Told.text(row, "valid_to"));
    }

    private ScheduleException open(Map<String, Object> row) {
        return new ScheduleException(
                LocalDate.parse(Told.required(row, "valid_from")),
                hour(row, "opens_at"),
                hour(row, "closes_at"),
                note(row));
    }

    private Schedule regular(Map<String, Object> row) {
        return new Schedule(
                Schedule.Freq.valueOf(Told.required(row, "freq")),
                Integer.parseInt(Told.required(row, "interval")),
                Arrays.asList(Told.required(row, "byday").split(",", -1)),
                hour(row, "opens_at"),
                hour(row, "closes_at"),
                day(row, "valid_from"),
                day(row, "valid_to"),
                Told.text(row, "description"),
                null,
                Told.text(row, "attending_type") != null,
                note(row));
    }

    private static LocalTime hour(Map<String, Object> row, String name) {
        return LocalTime.parse(Told.required(row, name));
    }

    private static @Nullable LocalDate day(Map<String, Object> row, String name) {
        String text = Told.text(row, name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<LocalDate> otherwise(Map<String, Object> row) {
        String notes = Told.text(row, "notes");
        Matcher days = OTHERWISE.matcher(notes == null ? "" : notes);
        if (!days.find()) return List.of();
        return Arrays.stream(days.group(1).split(",", -1))
                .map(day -> LocalDate.parse(day, BASIC))
                .toList();
    }

    /** Without the days that are otherwise, which are written for programs. */
    private @Nullable LocalizedText note(Map<String, Object> row) {
        String notes = Told.text(row, "notes");
        return notes == null
                ? null
                : LocalizedText.ofNullable(language, OTHERWISE.matcher(notes).replaceFirst(""));
    }
}
