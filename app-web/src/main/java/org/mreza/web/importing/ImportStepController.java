package org.mreza.web.importing;

import java.util.function.BiConsumer;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportService;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an import: described, compared, confirmed; taken up again, or taken away. */
@Controller
class ImportStepController {

    private final ImportService service;
    private final ImportPages pages;

    ImportStepController(ImportService service, ImportPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PostMapping("/imports/{id}/description")
    ModelAndView describe(
            @PathVariable String id,
            @ModelAttribute("form") MappingForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "refresh") String what,
            Actor actor,
            Reader reader) {
        Import told = service.show(ImportId.of(id), actor);
        if (errors.hasErrors()) return pages.mapping(told, form, HttpStatus.UNPROCESSABLE_CONTENT, reader);
        try {
            service.describe(told.id(), form.description(told), actor);
            if (what.equals("check")) service.check(told.id(), actor);
        } catch (RuleBroken broken) {
            if (broken.field() == null) Rules.reject(errors, null, broken);
            else Rules.reject(errors, broken);
            return pages.mapping(service.show(told.id(), actor), form, HttpStatus.UNPROCESSABLE_CONTENT, reader);
        }
        return page(told.id());
    }

    @PostMapping("/imports/{id}/confirmation")
    ModelAndView confirm(@PathVariable String id, Actor actor) {
        return step(id, actor, service::confirm);
    }

    @PostMapping("/imports/{id}/reopening")
    ModelAndView reopen(@PathVariable String id, Actor actor) {
        return step(id, actor, service::reopen);
    }

    @PostMapping("/imports/{id}/continuation")
    ModelAndView resume(@PathVariable String id, Actor actor) {
        return step(id, actor, service::resume);
    }

    @PostMapping("/imports/{id}/removal")
    ModelAndView remove(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        service.remove(ImportId.of(id), actor);
        flash.addFlashAttribute("saved", "importing.removed");
        return new ModelAndView("redirect:/imports");
    }

    private static ModelAndView step(String id, Actor actor, BiConsumer<ImportId, Actor> step) {
        ImportId found = ImportId.of(id);
        step.accept(found, actor);
        return page(found);
    }

    private static ModelAndView page(ImportId id) {
        return new ModelAndView("redirect:/imports/" + id);
    }
}
