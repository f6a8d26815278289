package org.mreza.web.meeting.planning;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.planning.Cadence;
import org.mreza.domain.meeting.planning.PlanQueries.Rhythm;
import org.mreza.domain.meeting.planning.PlanningSeries;
import org.mreza.domain.meeting.planning.SeriesPlan;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.mreza.web.meeting.MeetingPlaces;
import org.mreza.web.meeting.OrganizerRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a series goes on: how often, where, for which project, who is host in turn. */
@Controller
class SeriesController {

    private final PlanningSeries series;
    private final MeetingPlaces places;
    private final TypedNames names;

    SeriesController(PlanningSeries series, MeetingPlaces places, TypedNames names) {
        this.series = series;
        this.places = places;
        this.names = names;
    }

    @GetMapping("/series/{slug}/edit")
    String edit(@PathVariable String slug, Actor actor, Reader reader, Model model) {
        Rhythm rhythm = series.open(slug, actor);
        SeriesForm form = new SeriesForm();
        form.setVersion(rhythm.version());
        form.setTitle(titleFor(reader, rhythm.title()));
        form.setCadence(rhythm.cadence());
        form.setRegion(rhythm.region() == null ? "" : rhythm.region().value());
        form.setProject(reader.text(rhythm.projectName()));
        rhythm.hosts().forEach(host -> form.getHosts().add(PlanFilling.organizer(host.id(), reader.text(host.name()))));
        if (form.getHosts().isEmpty()) form.getHosts().add(new OrganizerRow());
        return show(rhythm, form, reader, model);
    }

    @PostMapping("/series/{slug}")
    String update(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SeriesForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "save") String button,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Rhythm rhythm = series.open(slug, actor);
        if (!button.equals("save")) {
            rearrange(button, form);
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName());
            return show(rhythm, form, reader, model);
        }
        SeriesPlan.Going going = read(form, actor, errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(rhythm, form, reader, model);
        }
        LocalizedText title = rhythm.title().with(rhythm.title().languageFor(reader.language()), form.getTitle());
        try {
            series.change(slug, title, going, form.getVersion(), actor);
            flash.addFlashAttribute("saved", "plan.series.saved");
            return "redirect:/series/" + slug;
        } catch (RuleBroken broken) {
            Rules.reject(errors, broken);
            response.setStatus(422);
            return show(rhythm, form, reader, model);
        }
    }

    /** As it was written in the language in which the reader sees it. */
    private static String titleFor(Reader reader, LocalizedText title) {
        return title.in(title.languageFor(reader.language())).orElseGet(title::original);
    }

    private static void rearrange(String button, SeriesForm form) {
        String[] parts = button.split(":", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        switch (parts[0]) {
            case "add-host" -> form.getHosts().add(new OrganizerRow());
            case "remove-host" -> PlanRowActions.remove(form.getHosts(), at);
            case "up-host" -> PlanRowActions.swap(form.getHosts(), at, at - 1);
            case "down-host" -> PlanRowActions.swap(form.getHosts(), at, at + 1);
            default -> {}
        }
    }

    private SeriesPlan.Going read(SeriesForm form, Actor actor, Errors errors) {
        RegionId region = region(form.getRegion(), errors);
        List<OrganizationId> hosts = new ArrayList<>();
        for (int i = 0; i < form.getHosts().size(); i++) {
            OrganizerRow row = form.getHosts().get(i);
            OrganizationId id = names.organization("hosts[" + i + "].name", row.getName(), row.getId(), errors);
            if (id != null) hosts.add(id);
        }
        Optional<ProjectId> project =
                form.getProject().isBlank() ? Optional.empty() : names.project(form.getProject(), actor);
        if (!form.getProject().isBlank() && project.isEmpty())
            errors.rejectValue(
                    "project",
                    "plan.project.unknown",
                    new Object[] {form.getProject().strip()},
                    null);
        return new SeriesPlan.Going(form.getCadence(), region, project.orElse(null), hosts);
    }

    private @Nullable RegionId region(String code, Errors errors) {
        if (code.isBlank()) return null;
        RegionId id = RegionId.of(code);
        if (names.gazetteer().region(id).isPresent()) return id;
        errors.rejectValue("region", "plan.region.unknown");
        return null;
    }

    private String show(Rhythm rhythm, SeriesForm form, Reader reader, Model model) {
        model.addAttribute("series", rhythm);
        model.addAttribute("form", form);
        model.addAttribute("cadences", List.of(Cadence.values()));
        model.addAttribute(
                "regions",
                places.regions(reader).stream()
                        .filter(o -> o.value().length() > 2)
                        .map(o -> new Option(o.value(), o.text().strip()))
                        .toList());
        return "meeting/planning/series";
    }
}
