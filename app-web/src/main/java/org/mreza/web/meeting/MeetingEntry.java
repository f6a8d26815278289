package org.mreza.web.meeting;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.meeting.Recommendation;
import org.mreza.domain.meeting.Said;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.SourceCard;
import org.mreza.domain.shared.TextFold;
import org.springframework.validation.Errors;

/**
 * Reads the typed form. Everything that can be wrong is looked at before anything is written: {@link #check} leaves its
 * findings at the fields, {@link #record} then only names things.
 */
final class MeetingEntry {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final MeetingForm form;
    private final Errors errors;
    private final ReadingAttendance reading;
    private final Gazetteer gazetteer;

    private @Nullable PartialDate held;
    private @Nullable MunicipalityId municipality;
    private @Nullable Integer ordinal;
    private final List<MeetingOrganization> organizers = new ArrayList<>();
    private final IdentityHashMap<ActionRow, PartialDate> due = new IdentityHashMap<>();
    private final IdentityHashMap<ActionRow, OrganizationId> promisedBy = new IdentityHashMap<>();
    private final IdentityHashMap<AttendanceRow, ApproximateCount[]> counts = new IdentityHashMap<>();

    /** By folded name: one person, however many seats. */
    private final Map<String, PersonId> persons = new HashMap<>();

    MeetingEntry(MeetingForm form, Errors errors, ReadingAttendance reading, Gazetteer gazetteer) {
        this.form = form;
        this.errors = errors;
        this.reading = reading;
        this.gazetteer = gazetteer;
    }

    /** Looks at everything typed. */
    Function<MeetingNames, MeetingRecord> check() {
        held = held();
        municipality = municipality();
        ordinal = ordinal();
        organizers();
        for (int i = 0; i < form.getAttendance().size(); i++)
            counts(i, form.getAttendance().get(i));
        twice();
        for (int c = 0; c < form.getConclusions().size(); c++)
            conclusion("conclusions[" + c + "]", form.getConclusions().get(c));
        actions("otherActions", form.getOtherActions());
        if (!form.getSourceUrl().isBlank() && !form.getSourceUrl().strip().matches("(?i)https?://\\S{3,}"))
            errors.rejectValue("sourceUrl", "meeting.source.url.invalid");
        return this::record;
    }

    private @Nullable PartialDate held() {
        PartialDate typed = date("held", form.getHeld());
        if (typed == null) return null;
        if (isBeyond(typed)) errors.rejectValue("held", "meeting.held.impossible");
        boolean same = !form.getHeldBefore().isBlank() && form.getHeld().equals(form.getHeldBefore());
        return typed.asWritten(blankToNull(same ? form.getHeldAsWritten() : form.getHeld()))
                .withConflict(blankToNull(form.getHeldConflict()));
    }

    /** No network held a meeting before, and nobody promises for a later century. */
    private static boolean isBeyond(PartialDate date) {
        return date.earliest().filter(first -> first.getYear() < FIRST_YEAR).isPresent()
                || date.latest().filter(last -> last.getYear() > LAST_YEAR).isPresent();
    }

    private void due(String field, PartialDate by) {
        if (isBeyond(by)) errors.rejectValue(field, "meeting.action.due.impossible");
        else if (held != null
                && held.earliest().isPresent()
                && by.latest().filter(held.earliest().get()::isAfter).isPresent())
            errors.rejectValue(field, "meeting.action.due.before");
    }

    private @Nullable PartialDate date(String field, String text) {
        if (text.isBlank()) return null;
        try {
            return PartialDateText.parse(text.strip());
        } catch (RuleBroken unreadable) {
            errors.rejectValue(
                    field, unreadable.messageKey(), unreadable.arguments().toArray(), null);
        } catch (DateTimeException impossible) {
            errors.rejectValue(field, "date.unreadable");
        }
        return null;
    }

    private @Nullable MunicipalityId municipality() {
        if (form.getMunicipality().isBlank()) return null;
        if (!form.getMunicipalityId().isBlank()) {
            MunicipalityId picked = MunicipalityId.of(form.getMunicipalityId());
            if (gazetteer.municipality(picked).isPresent()) return picked;
        }
        return reading.municipality(form.getMunicipality()).map(m -> m.id()).orElseGet(() -> {
            errors.rejectValue(
                    "municipality",
                    "meeting.municipality.unknown",
                    new Object[] {form.getMunicipality().strip()},
                    null);
            return null;
        });
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

    private void organizers() {
        for (int i = 0; i < form.getOrganizers().size(); i++) {
            OrganizerRow row = form.getOrganizers().get(i);
            if (row.getName().isBlank()) continue;
            organization("organizers[" + i + "].name", row.getName(), row.getId())
                    .ifPresent(id -> organizers.add(new MeetingOrganization(id, row.getRole())));
        }
    }

    /** The picked one, or the one of this name; a name that nobody has is an error at the field. */
    private Optional<OrganizationId> organization(String field, String name, String id) {
        if (!id.isBlank()) return Optional.of(OrganizationId.of(id));
        Optional<OrganizationId> found = reading.organization(name).map(o -> o.id());
        if (found.isEmpty())
            errors.rejectValue(field, "meeting.organization.unknown", new Object[] {name.strip()}, null);
        return found;
    }

    private void counts(int i, AttendanceRow row) {
        counts.put(row, new ApproximateCount[] {
            count("attendance[" + i + "].people", row.getPeople()),
            count("attendance[" + i + "].municipalities", row.getMunicipalities())
        });
    }

    /** One seat is taken by a person once. */
    private void twice() {
        Set<List<String>> seats = new HashSet<>();
        for (int i = 0; i < form.getAttendance().size(); i++) {
            AttendanceRow row = form.getAttendance().get(i);
            if (row.getGrain() == Grain.PERSON
                    && !row.getPerson().isBlank()
                    && !seats.add(List.of(TextFold.key(row.getPerson()), row.getOrganizationId())))
                errors.rejectValue(
                        "attendance[" + i + "].people",
                        "meeting.attendance.twice",
                        new Object[] {row.getPerson().strip()},
                        null);
        }
    }

    private ApproximateCount count(String field, String text) {
        try {
            ApproximateCount count = ApproximateCount.parse(text);
            if (count.number() == null || count.number() <= 100_000) return count;
        } catch (RuleBroken unreadable) {
            errors.rejectValue(
                    field, unreadable.messageKey(), unreadable.arguments().toArray(), null);
            return ApproximateCount.NOT_STATED;
        }
        errors.rejectValue(field, "meeting.attendance.too-many");
        return ApproximateCount.NOT_STATED;
    }

    private void conclusion(String path, ConclusionRow row) {
        boolean hasElements =
                row.getElements().stream().anyMatch(e -> !e.getText().isBlank());
        if (row.getText().isBlank() && hasElements)
            errors.rejectValue(path + ".text", "meeting.conclusion.text.missing");
        for (int e = 0; e < row.getElements().size(); e++) {
            ElementRow element = row.getElements().get(e);
            String at = path + ".elements[" + e + "]";
            boolean promised =
                    element.getActions().stream().anyMatch(a -> !a.getWhat().isBlank());
            if (element.getText().isBlank() && promised)
                errors.rejectValue(at + ".text", "meeting.element.text.missing");
            actions(at + ".actions", element.getActions());
        }
    }

    private void actions(String path, List<ActionRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            ActionRow row = rows.get(i);
            String at = path + "[" + i + "]";
            PartialDate by = date(at + ".due", row.getDue());
            if (by != null) {
                due(at + ".due", by);
                due.put(row, by);
            }
            if (!row.getOrganization().isBlank())
                organization(at + ".organization", row.getOrganization(), row.getOrganizationId())
                        .ifPresent(id -> promisedBy.put(row, id));
            boolean something = !row.getOrganization().isBlank()
                    || !row.getDue().isBlank()
                    || !row.getResponsible().isBlank();
            if (row.getState() == ActionState.DROPPED
                    && row.getBecause().isBlank()
                    && !row.getStateBefore().equals(ActionState.DROPPED.name()))
                errors.rejectValue(at + ".because", "action.because.missing");
            if (row.getWhat().isBlank() && something) errors.rejectValue(at + ".what", "meeting.action.what.missing");
        }
    }

    private MeetingRecord record(MeetingNames names) {
        persons.clear();
        Language language = form.getLanguage();
        Map<Language, String> titles = new EnumMap<>(Language.class);
        form.getTitles().forEach((in, text) -> {
            if (text != null) titles.put(in, text);
        });
        titles.put(language, form.getTitle());
        return new MeetingRecord(
                new WhatAndWhen(
                        form.getKind(),
                        LocalizedText.of(language, titles),
                        held,
                        new Place(form.getMode(), municipality, blankToNull(form.getVenue())),
                        series(names, language),
                        ordinal,
                        organizers,
                        projects(names, language)),
                form.getAttendance().stream().map(row -> attendance(row, names)).toList(),
                new Said(remarks(), challenges(names, language)),
                new Agreement(conclusions(), promises(form.getOtherActions()), recommendations()),
                source());
    }

    private @Nullable SeriesId series(MeetingNames names, Language language) {
        if (form.getSeries().isBlank()) return null;
        return form.getSeriesId().isBlank()
                ? names.series(form.getSeries().strip(), language)
                : SeriesId.of(form.getSeriesId());
    }

    private List<MeetingProject> projects(MeetingNames names, Language language) {
        return form.getProjects().stream()
                .filter(row -> !row.getName().isBlank())
                .map(row -> new MeetingProject(
                        row.getId().isBlank()
                                ? names.project(row.getName().strip(), language)
                                : ProjectId.of(row.getId()),
                        row.getRelation()))
                .distinct()
                .toList();
    }

    private Attendance attendance(AttendanceRow row, MeetingNames names) {
        ApproximateCount[] stated = java.util.Objects.requireNonNull(counts.get(row));
        OrganizationId organization =
                row.getOrganizationId().isBlank() ? null : OrganizationId.of(row.getOrganizationId());
        return new Attendance(
                uuid(row.getId()),
                row.getGrain(),
                row.getGrain() == Grain.PERSON ? person(row, organization, names) : null,
                organization,
                row.getMunicipalityId().isBlank() ? null : MunicipalityId.of(row.getMunicipalityId()),
                blankToNull(row.getDescription()),
                row.getRole(),
                stated[0],
                stated[1]);
    }

    private @Nullable PersonId person(AttendanceRow row, @Nullable OrganizationId of, MeetingNames names) {
        PersonId picked = row.getPersonId().isBlank() ? null : PersonId.of(row.getPersonId());
        if (picked != null && names.isNamed(picked, row.getPerson().strip())) return picked;
        return of == null || row.getPerson().isBlank()
                ? null
                : persons.computeIfAbsent(
                        TextFold.key(row.getPerson()),
                        name -> names.person(row.getPerson().strip(), seats(row.getPerson())));
    }

    /** Somebody may be there for several organizations, and is still one person. */
    private Set<OrganizationId> seats(String name) {
        String key = TextFold.key(name);
        return form.getAttendance().stream()
                .filter(row -> row.getGrain() == Grain.PERSON
                        && !row.getOrganizationId().isBlank()
                        && TextFold.key(row.getPerson()).equals(key))
                .map(row -> OrganizationId.of(row.getOrganizationId()))
                .collect(Collectors.toSet());
    }

    private List<Said.Remark> remarks() {
        return form.getStatements().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Said.Remark(
                        uuid(row.getId()),
                        row.getOrganizationId().isBlank() ? null : OrganizationId.of(row.getOrganizationId()),
                        row.getMunicipalityId().isBlank() ? null : MunicipalityId.of(row.getMunicipalityId()),
                        blankToNull(row.getSpeaker()),
                        row.getText().strip()))
                .toList();
    }

    private List<ChallengeId> challenges(MeetingNames names, Language language) {
        return form.getChallenges().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> row.getId().isBlank()
                        ? names.challenge(row.getText().strip(), language)
                        : ChallengeId.of(row.getId()))
                .toList();
    }

    private List<Agreement.Concluded> conclusions() {
        return form.getConclusions().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Agreement.Concluded(
                        uuid(row.getId()),
                        row.getText().strip(),
                        row.getKind(),
                        row.getLevel(),
                        blankToNull(row.getTheme()),
                        row.getElements().stream()
                                .filter(e -> !e.getText().isBlank())
                                .map(e -> new Agreement.Element(e.getText().strip(), promises(e.getActions())))
                                .toList()))
                .toList();
    }

    private List<Agreement.Promise> promises(List<ActionRow> rows) {
        return rows.stream()
                .filter(row -> !row.getWhat().isBlank())
                .map(row -> new Agreement.Promise(
                        uuid(row.getId()),
                        row.getWhat().strip(),
                        promisedBy.get(row),
                        blankToNull(row.getResponsible()),
                        due.get(row),
                        row.getState(),
                        row.getState() == ActionState.DROPPED ? blankToNull(row.getBecause()) : null))
                .toList();
    }

    private List<Recommendation> recommendations() {
        return form.getRecommendations().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Recommendation(row.getText().strip(), blankToNull(row.getAddressee())))
                .toList();
    }

    private @Nullable SourceCard source() {
        SourceCard card = new SourceCard(
                blankToNull(form.getSourcePublisher()),
                blankToNull(form.getSourceUrl()),
                blankToNull(form.getSourceLanguage()),
                blankToNull(form.getSourceAuthor()),
                form.getSourceReuse());
        return card.equals(SourceCard.NONE) ? null : card;
    }

    private static @Nullable UUID uuid(String text) {
        return text.isBlank()
                ? null
                : org.mreza.domain.shared.MeetingId.of(text).value();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
