package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingConflict;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.draft.DraftForm;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.minutes.RecordLines;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the form's page shows besides the form, and how it answers. */
@Component
class MeetingFormPage {

    private static final int MOST_LOOKED_UP = 10;

    private final MeetingFormFilling filling;
    private final MeetingFormNames names;
    private final MeetingQueries meetings;
    private final Reading reading;
    private final Drafts drafts;

    MeetingFormPage(
            MeetingFormFilling filling,
            MeetingFormNames names,
            MeetingQueries meetings,
            Reading reading,
            Drafts drafts) {
        this.filling = filling;
        this.names = names;
        this.meetings = meetings;
        this.reading = reading;
        this.drafts = drafts;
    }

    /** What typed names are looked up in. */
    @Component
    record Reading(ReadingAttendance attendance, Gazetteer gazetteer, MeetingFormIds ids) {}

    static boolean saves(String button) {
        return button.equals("save") || button.equals("save-draft") || button.startsWith("save-part");
    }

    /** Only for somebody who acts for an organization, as one of those who may log its meetings. */
    void requireLogging(Actor actor) {
        Access.requireSomewhere(actor, Action.LOG_MEETING);
        actor.actingFor().ifPresent(own -> Access.require(actor, Action.LOG_MEETING, Target.of(own)));
    }

    MeetingForm empty(Actor actor, Reader reader) {
        return filling.empty(actor, reader);
    }

    MeetingForm of(MeetingSheet sheet, Reader reader) {
        return filling.of(sheet, reader);
    }

    /** The form as it was left unsaved, if it was; else as it stands. */
    MeetingForm restored(String address, Actor actor, Model model, Supplier<MeetingForm> standing) {
        return drafts.find(actor, address)
                .map(draft -> {
                    model.addAttribute("restored", draft);
                    return known(DraftForm.bind(draft, new MeetingForm()));
                })
                .orElseGet(standing);
    }

    /** A draft may be older than what it names. */
    private MeetingForm known(MeetingForm form) {
        reading.ids().check(form, new BeanPropertyBindingResult(form, "form"));
        return form;
    }

    void checkIds(MeetingForm form, Errors errors) {
        reading.ids().check(form, errors);
    }

    Function<MeetingNames, MeetingRecord> check(MeetingForm form, Errors errors) {
        checkIds(form, errors);
        return new MeetingEntry(form, errors, new PickedNames(reading.attendance(), reading.gazetteer(), errors))
                .check();
    }

    UUID key(MeetingForm form) {
        try {
            return UUID.fromString(form.getSubmissionKey());
        } catch (IllegalArgumentException missing) {
            return UUID.randomUUID();
        }
    }

    String show(Model model, MeetingForm form, @Nullable MeetingSheet sheet, Actor actor) {
        StatementRow.ofThoseWhoWereThere(form.getAttendance(), form.getStatements());
        model.addAttribute("form", form);
        model.addAttribute("sheet", sheet);
        model.addAttribute("live", sheet != null && sheet.state() != MeetingState.LOGGED);
        model.addAttribute("lists", MeetingLists.ALL);
        Map<String, OrganizationRow> organizations = names.of(form);
        model.addAttribute("organizations", organizations);
        model.addAttribute("near", reading.attendance().near(lastGroups(form)));
        model.addAttribute("presence", Presence.of(form, organizations, reading.gazetteer()));
        model.addAttribute("promised", promised(form, sheet, actor));
        model.addAttribute(
                "progress", progress(form, (Reader) java.util.Objects.requireNonNull(model.getAttribute("reader"))));
        model.addAttribute("draftForm", sheet == null ? "/meetings/new" : "/meetings/" + sheet.id() + "/edit");
        return "meeting/form";
    }

    /** The groups that were typed last: to look for names that are near takes its time. */
    private static List<String> lastGroups(MeetingForm form) {
        List<String> groups = form.getAttendance().stream()
                .filter(row -> row.getGrain() == Grain.GROUP)
                .map(AttendanceRow::getDescription)
                .toList();
        return groups.subList(Math.max(0, groups.size() - MOST_LOOKED_UP), groups.size());
    }

    /** What is in each part so far; a part with nothing in it has no entry. */
    private static Map<String, String> progress(MeetingForm form, Reader reader) {
        Map<String, String> progress = new HashMap<>();
        if (!form.getTitle().isBlank())
            progress.put("what", form.getHeld().isBlank() ? reader.message("meeting.held.not-stated") : form.getHeld());
        long said = form.getStatements().stream()
                        .filter(s -> !s.getText().isBlank())
                        .count()
                + form.getChallenges().size();
        long agreed = form.getConclusions().stream()
                        .filter(c -> !c.getText().isBlank())
                        .count()
                + form.getOtherActions().size();
        rows(progress, "who", form.getAttendance().size(), reader);
        rows(progress, "said", said, reader);
        rows(progress, "agreed", agreed, reader);
        if (!form.getSourceUrl().isBlank() || !form.getSourcePublisher().isBlank())
            progress.put("papers", reader.message("meeting.source"));
        return progress;
    }

    private static void rows(Map<String, String> progress, String part, long rows, Reader reader) {
        if (rows > 0) progress.put(part, reader.plural("meeting.part.rows", rows));
    }

    private List<?> promised(MeetingForm form, @Nullable MeetingSheet sheet, Actor actor) {
        if (form.getSeriesId().isBlank()) return List.of();
        try {
            return meetings.promised(SeriesId.of(form.getSeriesId()), sheet == null ? null : sheet.id(), actor);
        } catch (NotFound noId) {
            return List.of();
        }
    }

    String invalid(
            Model model, MeetingForm form, @Nullable MeetingSheet sheet, Actor actor, HttpServletResponse response) {
        response.setStatus(422);
        return show(model, form, sheet, actor);
    }

    /** Keeps what was typed, shows what the others saved, and can be sent again. */
    String conflict(
            Model model,
            MeetingForm form,
            MeetingSheet sheet,
            MeetingConflict conflict,
            Actor actor,
            HttpServletResponse response) {
        response.setStatus(409);
        conflict.parts()
                .forEach(part -> form.getVersions().put(part, sheet.versions().getOrDefault(part, 0)));
        model.addAttribute("conflict", conflict.parts());
        Reader reader = (Reader) java.util.Objects.requireNonNull(model.getAttribute("reader"));
        meetings.show(sheet.id(), actor).ifPresent(view -> {
            model.addAttribute("theirs", view);
            Map<MeetingPart, List<Line>> lines = RecordLines.of(view, reader);
            lines.keySet().retainAll(conflict.parts());
            lines.keySet().retainAll(EnumSet.of(MeetingPart.WHAT, MeetingPart.PAPERS));
            model.addAttribute("theirLines", lines);
        });
        return show(model, form, sheet, actor);
    }

    String saved(MeetingId id, String button, RedirectAttributes flash) {
        if (button.equals("save")) {
            flash.addFlashAttribute("saved", "meeting.saved");
            return "redirect:/meetings/" + id;
        }
        flash.addFlashAttribute("saved", "meeting.saved-draft");
        String part = button.startsWith("save-part:") ? button.substring("save-part:".length()) : "";
        return "redirect:/meetings/" + id + "/edit" + (part.matches("[a-z]{2,8}") ? "#" + part : "");
    }

    static void reject(Errors errors, RuleBroken broken) {
        Object[] arguments = broken.arguments().toArray();
        String field = broken.field();
        if (field == null || errors.getFieldType(field) == null) errors.reject(broken.messageKey(), arguments, null);
        else errors.rejectValue(field, broken.messageKey(), arguments, null);
    }

    /** A form that is only rearranged is not judged yet. */
    static void forget(BindingResult errors, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName());
    }
}
