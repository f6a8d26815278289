package org.mreza.web.meeting.goal;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.meeting.goal.Goal;
import org.mreza.domain.meeting.goal.Goals;
import org.mreza.domain.meeting.goal.SettingGoals;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a conclusion that addresses many municipalities is measured. */
@Controller
class GoalController {

    private final SettingGoals setting;
    private final Goals goals;
    private final Vocabularies vocabularies;
    private final MeetingPlaces places;

    GoalController(SettingGoals setting, Goals goals, Vocabularies vocabularies, MeetingPlaces places) {
        this.setting = setting;
        this.goals = goals;
        this.vocabularies = vocabularies;
        this.places = places;
    }

    @GetMapping("/meetings/{id}/conclusions/{conclusion}/goal")
    String edit(
            @PathVariable MeetingId id,
            @PathVariable ConclusionId conclusion,
            Actor actor,
            Reader reader,
            Model model) {
        model.addAttribute("text", setting.open(id, conclusion, actor));
        Goals.Reached reached = goals.progress(id).get(conclusion);
        Goal goal = reached == null ? null : reached.goal();
        String area = "";
        if (goal != null && goal.country() != null) area = goal.country().value();
        if (goal != null && goal.region() != null) area = goal.region().value();
        return show(
                id,
                conclusion,
                goal == null ? "" : goal.model(),
                area,
                goal == null ? null : goal.firmness(),
                reader,
                model);
    }

    private String show(
            MeetingId id,
            ConclusionId conclusion,
            String chosen,
            String area,
            Goal.@Nullable Firmness firmness,
            Reader reader,
            Model model) {
        model.addAttribute("meetingId", id);
        model.addAttribute("conclusionId", conclusion);
        model.addAttribute("models", vocabularies.models());
        model.addAttribute("areas", places.regions(reader));
        model.addAttribute("levels", Goal.Firmness.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute("area", area);
        model.addAttribute("firmness", firmness);
        return "meeting/goal/edit";
    }

    @PostMapping("/meetings/{id}/conclusions/{conclusion}/goal")
    String update(
            @PathVariable MeetingId id,
            @PathVariable ConclusionId conclusion,
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) Goal.@Nullable Firmness firmness,
            Actor actor,
            Reader reader,
            Model page,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            setting.set(id, conclusion, goal(model, area, firmness), actor);
        } catch (RuleBroken broken) {
            if (broken.field() == null) throw broken;
            response.setStatus(422);
            page.addAttribute("error", reader.message(broken.messageKey()));
            page.addAttribute("text", setting.open(id, conclusion, actor));
            return show(id, conclusion, model == null ? "" : model, area == null ? "" : area, firmness, reader, page);
        }
        flash.addFlashAttribute("saved", "action.saved");
        return "redirect:/meetings/" + id + "#agreed";
    }

    private static @Nullable Goal goal(
            @Nullable String model, @Nullable String area, Goal.@Nullable Firmness firmness) {
        if (model == null || model.isBlank()) return null;
        String place = area == null ? "" : area;
        return new Goal(
                model,
                place.length() == 2 ? CountryId.of(place) : null,
                place.isBlank() || place.length() == 2 ? null : RegionId.of(place),
                firmness == null ? Goal.Firmness.RUNNING : firmness);
    }
}
