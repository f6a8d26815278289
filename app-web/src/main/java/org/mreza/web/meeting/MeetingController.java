package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.Window;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.InAddress;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings to look through, one to read, a series to follow. */
@Controller
class MeetingController {

    private final MeetingQueries meetings;
    private final MeetingPlaces places;
    private final MeetingRights rights;
    private final PlanOnPages plans;
    private final Clock clock;

    MeetingController(
            MeetingQueries meetings, MeetingPlaces places, MeetingRights rights, PlanOnPages plans, Clock clock) {
        this.meetings = meetings;
        this.places = places;
        this.rights = rights;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String index(
            @InAddress("filter") MeetingListForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        MeetingFilter filter = form.filter(errors);
        if (errors.hasErrors()) response.setStatus(422);
        MeetingQueries.Order order = form.oldestFirst() ? MeetingQueries.Order.OLDEST : MeetingQueries.Order.NEWEST;
        Window<MeetingRow> window = meetings.list(filter, actor, order, cursor);
        model.addAttribute("window", window);
        model.addAttribute("rows", MeetingListRow.of(window.rows(), reader, places.words(reader)));
        model.addAttribute("lists", MeetingLists.ALL);
        MeetingPlaces.Choices choices = places.choices(actor, filter.organization(), reader);
        model.addAttribute("choices", choices);
        model.addAttribute("mayLog", Access.offers(actor, Action.LOG_MEETING));
        model.addAttribute("mayPlan", Access.offers(actor, Action.PLAN_MEETING));
        model.addAttribute("chips", places.chips(form, choices, reader, frame));
        return "meeting/index";
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        MeetingView meeting = meetings.show(id, actor).orElseThrow(NotFound::new);
        model.addAttribute("meeting", meeting);
        Standing standing = rights.standing(id);
        model.addAttribute("standing", standing);
        model.addAttribute("mayEdit", rights.mayEdit(meeting, actor) && !standing.isApproved());
        model.addAttribute("mayAdd", rights.papers(meeting, standing, actor).name());
        model.addAttribute("mayMeasure", rights.mayEdit(meeting, actor));
        model.addAttribute("movable", rights.movable(meeting, actor));
        plans.ofMeeting(meeting, actor, model);
        model.addAttribute("today", reader.day(clock.instant()));
        Region region = Presence.region(new LinkedHashSet<>(meeting.municipalities()), places.gazetteer());
        model.addAttribute("region", region);
        return "meeting/show";
    }

    @GetMapping("/meetings/{id}/attendance-sheet")
    String attendanceSheet(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        MeetingView meeting = meetings.show(id, actor).orElseThrow(NotFound::new);
        model.addAttribute("meeting", meeting);
        model.addAttribute("lines", SignatureLine.of(meeting, plans.expected(meeting, actor), reader));
        return "meeting/attendance-sheet";
    }

    @GetMapping("/series/{slug}")
    String series(@PathVariable String slug, Actor actor, Model model) {
        model.addAttribute("series", meetings.series(slug, actor).orElseThrow(NotFound::new));
        plans.ofSeries(slug, actor, model);
        return "meeting/series";
    }
}
