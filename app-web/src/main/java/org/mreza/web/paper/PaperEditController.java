package org.mreza.web.paper;

import java.util.Objects;
import org.mreza.domain.access.Actor;
import org.mreza.domain.paper.EvidenceService;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.paper.PaperService;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describing a paper, and taking it away. */
@Controller
class PaperEditController {

    private final PaperService papers;
    private final EvidenceService evidence;
    private final PaperQueries queries;

    PaperEditController(PaperService papers, EvidenceService evidence, PaperQueries queries) {
        this.papers = papers;
        this.evidence = evidence;
        this.queries = queries;
    }

    @GetMapping("/papers/{id}/edit")
    ModelAndView edit(@PathVariable PaperId id, Actor actor, Reader reader) {
        PaperRow paper = row(id, actor);
        return page(DescriptionForm.of(paper.description(), paper.version()), paper, actor, reader, HttpStatus.OK);
    }

    @PostMapping("/papers/{id}/edit")
    ModelAndView update(
            @PathVariable PaperId id,
            @ModelAttribute("form") DescriptionForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        PaperRow paper = row(id, actor);
        form.check(errors);
        if (errors.hasErrors()) return page(form, paper, actor, reader, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            int version = Objects.requireNonNullElse(form.getVersion(), -1);
            papers.describe(id, version, form.text(reader.language()), actor);
        } catch (StaleVersion stale) {
            errors.reject("paper.stale");
            form.setVersion(paper.version());
            return page(form, paper, actor, reader, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("saved", "paper.saved");
        return new ModelAndView("redirect:/meetings/" + paper.meeting() + "/papers");
    }

    @PostMapping("/papers/{id}/deletion")
    String destroy(@PathVariable PaperId id, Actor actor, RedirectAttributes flash) {
        PaperRow paper = queries.find(id, actor).orElseThrow(NotFound::new);
        flash.addFlashAttribute("saved", "paper.deleted");
        if (paper.actionNote() != null) return "redirect:/action-items/" + evidence.remove(id, actor);
        papers.remove(id, actor);
        return "redirect:/meetings/" + paper.meeting() + "/papers";
    }

    /** Of a paper that the actor may edit. */
    private PaperRow row(PaperId id, Actor actor) {
        papers.open(id, actor);
        return queries.find(id, actor).orElseThrow(NotFound::new);
    }

    private ModelAndView page(DescriptionForm form, PaperRow paper, Actor actor, Reader reader, HttpStatus status) {
        return new ModelAndView("paper/edit", status)
                .addObject("form", form)
                .addObject("line", PaperLine.of(paper, reader))
                .addObject("mayRemove", papers.mayRemove(paper, actor))
                .addObject("languages", Language.values());
    }
}
