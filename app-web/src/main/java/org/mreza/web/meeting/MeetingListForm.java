package org.mreza.web.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Rules;
import org.springframework.validation.Errors;

/**
 * The filters of the list of meetings as they stand in the address.
 *
 * @param region a region or a country
 * @param year {@code none}: only meetings whose year is not stated
 */
public record MeetingListForm(
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable String year,
        @Nullable String region,
        @Nullable String municipality,
        @Nullable String organization,
        @Nullable String kind,
        @Nullable String series,
        @Nullable String project,
        @Nullable String state,
        @Nullable String sort) {

    /** What is asked; an unreadable date is an error at its field and does not narrow. */
    MeetingFilter filter(Errors errors) {
        Optional<PartialDate> start = date("from", from, errors);
        Optional<PartialDate> end = date("to", to, errors);
        LocalDate first = start.flatMap(PartialDate::earliest).orElse(null);
        LocalDate last = end.flatMap(PartialDate::latest).orElse(null);
        if (first != null && last != null && last.isBefore(first)) errors.rejectValue("to", "date.end-before-start");
        String place = region == null ? "" : region;
        return new MeetingFilter(
                q,
                first,
                last,
                "none".equals(year),
                place.length() == 2 ? CountryId.of(place) : null,
                place.length() == 2 ? null : id(place, RegionId::of),
                id(municipality, MunicipalityId::of),
                id(organization, OrganizationId::of),
                kindOrNull(),
                id(series, SeriesId::of),
                id(project, ProjectId::of),
                stateOrNull());
    }

    @Nullable
    MeetingState stateOrNull() {
        return Stream.of(MeetingState.values())
                .filter(s -> s.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    MeetingKind kindOrNull() {
        return Stream.of(MeetingKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static <I> @Nullable I id(@Nullable String text, Function<String, I> of) {
        return text == null || text.isBlank() ? null : of.apply(text);
    }

    private static Optional<PartialDate> date(String field, @Nullable String text, Errors errors) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            PartialDate date = PartialDateText.parse(text.strip());
            if (date.year() != null) return Optional.of(date);
            errors.rejectValue(field, "date.year-needed");
        } catch (RuleBroken unreadable) {
            Rules.reject(errors, field, unreadable);
        }
        return Optional.empty();
    }

    /** The part of the filters that the list of action items has too, as the end of its address. */
    public String shared() {
        StringBuilder query = new StringBuilder();
        Map<String, @Nullable String> filters = new LinkedHashMap<>();
        filters.put("region", region);
        filters.put("organization", organization);
        filters.put("series", series);
        filters.put("project", project);
        filters.forEach((name, value) -> {
            if (value != null && value.matches("[A-Za-z0-9-]+"))
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append("=")
                        .append(value);
        });
        return query.toString();
    }

    public boolean oldestFirst() {
        return "date".equals(sort);
    }
}
