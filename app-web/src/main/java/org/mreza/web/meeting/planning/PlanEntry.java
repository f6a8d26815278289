package org.mreza.web.meeting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.meeting.planning.AgendaItem;
import org.mreza.domain.meeting.planning.Gathering;
import org.mreza.domain.meeting.planning.PlaceZone;
import org.mreza.domain.meeting.planning.Planned;
import org.mreza.domain.meeting.planning.Timing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.meeting.OrganizerRow;
import org.mreza.web.meeting.TypedDates;
import org.mreza.web.meeting.TypedText;
import org.springframework.validation.Errors;

/** Reads the typed plan; what is wrong is said at its field. */
final class PlanEntry {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?(?:[:.]00)?");

    private final PlanForm form;
    private final Errors errors;
    private final TypedNames names;

    private @Nullable MunicipalityId municipality;
    private @Nullable Timing timing;
    private @Nullable Integer ordinal;
    private @Nullable Integer capacity;
    private final List<MeetingOrganization> organizers = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();

    PlanEntry(PlanForm form, Errors errors, TypedNames names) {
        this.form = form;
        this.errors = errors;
        this.names = names;
    }

    void check() {
        TypedNumbers figures = new TypedNumbers(errors);
        municipality = names.municipality(form.getMunicipality(), form.getMunicipalityId(), errors);
        timing = timing(PlaceZone.of(municipality, names.gazetteer()));
        ordinal = figures.read("ordinal", form.getOrdinal().replace(".", ""), 9999, "meeting.ordinal.range");
        if (ordinal != null && form.getSeries().isBlank()) errors.rejectValue("series", "meeting.ordinal.needs-series");
        capacity = figures.read("capacity", form.getCapacity(), 100_000, "plan.capacity.range");
        if (!form.getLink().isBlank() && !form.getLink().strip().matches("(?i)https?://\\S{3,}"))
            errors.rejectValue("link", "meeting.source.url.invalid");
        for (int i = 0; i < form.getOrganizers().size(); i++)
            organizer(i, form.getOrganizers().get(i));
        agenda.addAll(new AgendaEntry(errors, names).read(form.getAgenda()));
    }

    @Nullable
    Timing timing() {
        return timing;
    }

    private @Nullable Timing timing(ZoneId zone) {
        PartialDate days = days();
        LocalTime from = time("starts", form.getStarts());
        LocalTime to = time("ends", form.getEnds());
        if (days == null || from == null || to == null) return null;
        LocalDate first = days.earliest().orElseThrow();
        LocalDate last = days.latest().orElseThrow();
        try {
            return Timing.of(first.atTime(from), last.atTime(to), zone);
        } catch (RuleBroken broken) {
            errors.rejectValue(String.valueOf(broken.field()), broken.messageKey());
            return null;
        }
    }

    private @Nullable PartialDate days() {
        PartialDate days = new TypedDates(errors).read("held", form.getHeld());
        if (days == null
                || days.precision() == PartialDate.Precision.DAY
                || days.precision() == PartialDate.Precision.DAY_RANGE) return days;
        errors.rejectValue("held", "plan.held.whole-day");
        return null;
    }

    private @Nullable LocalTime time(String field, String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (time.matches()) {
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            return LocalTime.of(Integer.parseInt(time.group(1)), minute);
        }
        errors.rejectValue(field, typed.isBlank() ? "plan.time.missing" : "plan.time.unreadable");
        return null;
    }

    private void organizer(int i, OrganizerRow row) {
        OrganizationId id = names.organization("organizers[" + i + "].name", row.getName(), row.getId(), errors);
        if (id != null) organizers.add(new MeetingOrganization(id, row.getRole()));
    }

    /** The plan that was typed; what the form does not show stays as it was. */
    Planned plan(MeetingNames known, @Nullable WhatAndWhen was) {
        Timing when = java.util.Objects.requireNonNull(timing);
        Language language = form.getLanguage();
        SeriesId series = form.getSeries().isBlank()
                ? null
                : known.series(form.getSeries().strip(), language);
        return new Planned(
                new WhatAndWhen(
                        form.getKind(),
                        title(was),
                        when.days(),
                        new Place(form.getMode(), municipality, TypedText.orNull(form.getVenue())),
                        series,
                        ordinal,
                        organizers,
                        projects(known, was)),
                when,
                new Gathering(
                        TypedText.orNull(form.getLink()),
                        capacity,
                        new HashSet<>(form.getSpoken().stream()
                                .filter(java.util.Objects::nonNull)
                                .toList()),
                        TypedText.orNull(form.getInterpretation()),
                        form.isAnnounced()),
                agenda);
    }

    private LocalizedText title(@Nullable WhatAndWhen was) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        if (was != null && was.title().original().equals(form.getTitle().strip()))
            titles.putAll(was.title().texts());
        titles.put(form.getLanguage(), form.getTitle().strip());
        return LocalizedText.of(form.getLanguage(), titles);
    }

    private List<MeetingProject> projects(MeetingNames known, @Nullable WhatAndWhen was) {
        ProjectId typed = form.getProject().isBlank()
                ? null
                : known.project(form.getProject().strip(), form.getLanguage());
        Stream<MeetingProject> others = was == null
                ? Stream.empty()
                : was.projects().stream()
                        .filter(p -> !p.equals(firstUnder(was)) && !p.project().equals(typed));
        Stream<MeetingProject> first =
                typed == null ? Stream.empty() : Stream.of(new MeetingProject(typed, ProjectRelation.HELD_UNDER));
        return Stream.concat(first, others).toList();
    }

    /** The project that the form shows. */
    static @Nullable MeetingProject firstUnder(WhatAndWhen what) {
        return what.projects().stream()
                .filter(p -> p.relation() == ProjectRelation.HELD_UNDER)
                .findFirst()
                .orElse(null);
    }
}
