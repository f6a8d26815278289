package org.mreza.web.importing;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.ImportService;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.shared.ImportId;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One import: what its columns mean, how far it is, what it would do or did. */
@Controller
class ImportPageController {

    private final ImportService service;
    private final ImportQueries queries;
    private final ImportPages pages;

    ImportPageController(ImportService service, ImportQueries queries, ImportPages pages) {
        this.service = service;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/imports/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Outcome rows,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader) {
        Import told = service.show(ImportId.of(id), actor);
        if (told.atWork()) return new ModelAndView("importing/progress").addObject("told", told);
        if (told.state() == Import.State.MAPPING)
            return pages.mapping(told, MappingForm.of(told), HttpStatus.OK, reader);
        Outcome shown = rows == null ? first(told) : rows;
        return pages.preview(told, shown, queries.rows(told.id(), shown, actor, cursor), reader);
    }

    /** What needs looking at comes first. */
    private static Outcome first(Import told) {
        for (Outcome outcome : new Outcome[] {Outcome.REJECTED, Outcome.CHANGED, Outcome.DIFFERS, Outcome.NEW})
            if (told.outcomes().of(outcome) > 0) return outcome;
        return Outcome.SAME;
    }

    /** How far it is, for the page that waits; when it is over, the page is asked for anew. */
    @GetMapping("/imports/{id}/progress")
    String progress(
            @PathVariable String id,
            Actor actor,
            Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean asked,
            HttpServletResponse response) {
        Import told = service.show(ImportId.of(id), actor);
        if (!asked) return "redirect:/imports/" + told.id();
        if (!told.atWork() || told.interrupted()) response.setHeader("HX-Refresh", "true");
        model.addAttribute("told", told);
        return "importing/_progress :: bar";
    }
}
