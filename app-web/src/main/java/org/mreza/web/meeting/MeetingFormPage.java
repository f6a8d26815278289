package org.mreza.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingSheet;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form's page shows besides the form. */
@Component
class MeetingFormPage {

    private static final int MOST_LOOKED_UP = 10;

    private final MeetingFormNames names;
    private final MeetingQueries meetings;
    private final ReadingAttendance attendance;
    private final Gazetteer gazetteer;

    MeetingFormPage(
            MeetingFormNames names, MeetingQueries meetings, ReadingAttendance attendance, Gazetteer gazetteer) {
        this.names = names;
        this.meetings = meetings;
        this.attendance = attendance;
        this.gazetteer = gazetteer;
    }

    String show(Model model, MeetingForm form, @Nullable MeetingSheet sheet, Actor actor) {
        StatementRow.ofThoseWhoWereThere(form.getAttendance(), form.getStatements());
        Map<String, OrganizationRow> organizations = names.of(form);
        model.addAttribute("form", form);
        model.addAttribute("sheet", sheet);
        model.addAttribute("live", sheet != null && sheet.state() != MeetingState.LOGGED);
        model.addAttribute("lists", MeetingLists.ALL);
        model.addAttribute("organizations", organizations);
        model.addAttribute("near", attendance.near(lastGroups(form)));
        model.addAttribute("presence", Presence.of(form, organizations, gazetteer));
        model.addAttribute("promised", promised(form, sheet, actor));
        model.addAttribute("progress", new FormProgress(form, reader(model)).parts());
        model.addAttribute("draftForm", MeetingFormOpening.address(sheet == null ? null : sheet.id()));
        return "meeting/form";
    }

    /** Every page has one. */
    static Reader reader(Model model) {
        return (Reader) Objects.requireNonNull(model.getAttribute("reader"));
    }

    /** The groups that were typed last: to look for names that are near takes its time. */
    private static List<String> lastGroups(MeetingForm form) {
        List<String> groups = form.getAttendance().stream()
                .filter(row -> row.getGrain() == Grain.GROUP)
                .map(AttendanceRow::getDescription)
                .toList();
        return groups.subList(Math.max(0, groups.size() - MOST_LOOKED_UP), groups.size());
    }

    private List<?> promised(MeetingForm form, @Nullable MeetingSheet sheet, Actor actor) {
        if (form.getSeriesId().isBlank()) return List.of();
        try {
            return meetings.promised(SeriesId.of(form.getSeriesId()), sheet == null ? null : sheet.id(), actor);
        } catch (NotFound noId) {
            return List.of();
        }
    }
}
