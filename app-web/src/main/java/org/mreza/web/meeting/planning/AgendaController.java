package org.mreza.web.meeting.planning;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.meeting.planning.AgendaItem;
import org.mreza.domain.meeting.planning.WritingAgendas;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the agenda that a meeting had. */
@Controller
class AgendaController {

    private final WritingAgendas agendas;
    private final TypedNames names;

    AgendaController(WritingAgendas agendas, TypedNames names) {
        this.agendas = agendas;
        this.names = names;
    }

    @GetMapping("/meetings/{id}/agenda/edit")
    ModelAndView edit(@PathVariable MeetingId id, Actor actor, Reader reader) {
        WritingAgendas.Sheet sheet = agendas.open(id, actor);
        return page(form(sheet, reader), sheet, HttpStatus.OK);
    }

    @PostMapping("/meetings/{id}/agenda")
    ModelAndView update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "save") String button,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        WritingAgendas.Sheet sheet = agendas.open(id, actor);
        if (!button.equals("save")) {
            PlanRowActions.apply(button, form.getAgenda());
            return page(form, sheet, HttpStatus.OK);
        }
        List<AgendaItem> items = new AgendaEntry(errors, names).read(form.getAgenda());
        if (errors.hasErrors()) return page(form, sheet, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            agendas.write(id, items, form.getVersion(), actor);
        } catch (StaleVersion stale) {
            return clash(form, errors, sheet, reader);
        }
        flash.addFlashAttribute("saved", "plan.agenda.saved");
        return new ModelAndView("redirect:/meetings/" + id);
    }

    private ModelAndView clash(AgendaForm form, BindingResult errors, WritingAgendas.Sheet sheet, Reader reader) {
        errors.reject("plan.agenda.stale");
        AgendaForm saved = form(sheet, reader);
        form.setVersion(saved.getVersion());
        Line theirs = new Line(reader.message("plan.agenda"), AgendaRow.words(saved.getAgenda()));
        return page(form, sheet, HttpStatus.CONFLICT).addObject("theirs", List.of(theirs));
    }

    private AgendaForm form(WritingAgendas.Sheet sheet, Reader reader) {
        AgendaForm form = new AgendaForm();
        form.setVersion(sheet.version());
        List<AgendaRow> rows = AgendaRow.of(
                sheet.items(),
                names.organizations(sheet.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.organization()))
                        .distinct()
                        .toList()),
                reader);
        form.getAgenda().addAll(rows);
        if (rows.isEmpty()) form.getAgenda().add(new AgendaRow());
        return form;
    }

    private static ModelAndView page(AgendaForm form, WritingAgendas.Sheet sheet, HttpStatus status) {
        return new ModelAndView("meeting/planning/agenda", status)
                .addObject("form", form)
                .addObject("sheet", sheet)
                .addObject("choices", PlanPage.Choices.ALL);
    }
}
