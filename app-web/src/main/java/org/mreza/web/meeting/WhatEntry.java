package org.mreza.web.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.springframework.validation.Errors;

/** Reads the first part of the form: what and when. */
final class WhatEntry {

    private final MeetingForm form;
    private final Errors errors;

    private @Nullable PartialDate held;
    private @Nullable MunicipalityId municipality;
    private @Nullable Integer ordinal;
    private final List<MeetingOrganization> organizers = new ArrayList<>();

    WhatEntry(MeetingForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    /** Gives the date, as far as it could be read. */
    @Nullable
    PartialDate check(PickedNames picked) {
        held = held();
        municipality = picked.municipality(form.getMunicipality(), form.getMunicipalityId());
        ordinal = ordinal();
        for (int i = 0; i < form.getOrganizers().size(); i++) {
            OrganizerRow row = form.getOrganizers().get(i);
            if (row.getName().isBlank()) continue;
            picked.organization("organizers[" + i + "].name", row.getName(), row.getId())
                    .ifPresent(id -> organizers.add(new MeetingOrganization(id, row.getRole())));
        }
        return held;
    }

    private @Nullable PartialDate held() {
        PartialDate typed = new TypedDates(errors).read("held", form.getHeld());
        if (typed == null) return null;
        if (TypedDates.isBeyond(typed)) errors.rejectValue("held", "meeting.held.impossible");
        boolean same = !form.getHeldBefore().isBlank() && form.getHeld().equals(form.getHeldBefore());
        return typed.asWritten(TypedText.orNull(same ? form.getHeldAsWritten() : form.getHeld()))
                .withConflict(TypedText.orNull(form.getHeldConflict()));
    }

    private @Nullable Integer ordinal() {
        if (form.getOrdinal().isBlank()) return null;
        if (!form.getOrdinal().strip().matches("[1-9]\\d{0,3}\\.?")) {
            errors.rejectValue("ordinal", "meeting.ordinal.range");
            return null;
        }
        if (form.getSeries().isBlank()) errors.rejectValue("series", "meeting.ordinal.needs-series");
        return Integer.valueOf(form.getOrdinal().strip().replace(".", ""));
    }

    WhatAndWhen read(MeetingNames names) {
        return new WhatAndWhen(
                form.getKind(),
                title(),
                held,
                new Place(form.getMode(), municipality, TypedText.orNull(form.getVenue())),
                series(names),
                ordinal,
                organizers,
                projects(names));
    }

    private LocalizedText title() {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        form.getTitles().forEach((in, text) -> {
            if (text != null) titles.put(in, text);
        });
        titles.put(form.getLanguage(), form.getTitle());
        return LocalizedText.of(form.getLanguage(), titles);
    }

    private @Nullable SeriesId series(MeetingNames names) {
        if (form.getSeries().isBlank()) return null;
        return form.getSeriesId().isBlank()
                ? names.series(form.getSeries().strip(), form.getLanguage())
                : SeriesId.of(form.getSeriesId());
    }

    private List<MeetingProject> projects(MeetingNames names) {
        return form.getProjects().stream()
                .filter(row -> !row.getName().isBlank())
                .map(row -> new MeetingProject(
                        row.getId().isBlank()
                                ? names.project(row.getName().strip(), form.getLanguage())
                                : ProjectId.of(row.getId()),
                        row.getRelation()))
                .distinct()
                .toList();
    }
}
