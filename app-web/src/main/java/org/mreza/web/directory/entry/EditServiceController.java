package org.mreza.web.directory.entry;

import jakarta.validation.Valid;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.directory.ServiceEdit;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.directory.ServicePresenter;
import org.mreza.web.draft.DraftForm;
import org.mreza.web.frame.Reader;
import org.mreza.web.proposal.Reviews;
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

/** Editing a service. */
@Controller
class EditServiceController {

    private final ServiceService service;
    private final ServiceQueries queries;
    private final ServicePresenter presenter;
    private final Entry entry;
    private final Drafts drafts;
    private final Reviews reviews;

    EditServiceController(
            ServiceService service,
            ServiceQueries queries,
            ServicePresenter presenter,
            Entry entry,
            Drafts drafts,
            Reviews reviews) {
        this.service = service;
        this.queries = queries;
        this.presenter = presenter;
        this.entry = entry;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    @GetMapping("/services/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Actor actor, Reader reader) {
        ServicePage page = page(slug, actor, reader);
        Optional<Drafts.Draft> draft = drafts.find(actor, draft(slug));
        ServiceForm form = draft.map(d -> DraftForm.bind(d, new ServiceForm()))
                .orElseGet(() -> entry.forms().of(page, reader));
        return show(page, form, actor, reader, HttpStatus.OK).addObject("restored", draft.orElse(null));
    }

    @PostMapping(path = "/services/{slug}/edit", params = "row")
    ModelAndView row(
            @PathVariable String slug,
            @RequestParam String row,
            @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Actor actor,
            Reader reader) {
        ServicePage page = page(slug, actor, reader);
        ServiceFormRows.change(form, row, reader);
        return show(page, form, actor, reader, HttpStatus.OK);
    }

    @PostMapping("/services/{slug}/edit")
    ModelAndView update(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        ServicePage page = page(slug, actor, reader);
        ServiceFormRows.compact(form);
        Optional<ServiceEdit> edit =
                entry.reading().read(form, page, errors, reader.now().toLocalDate());
        if (edit.isPresent() && !errors.hasErrors()) {
            try {
                service.edit(page.id(), form.getVersion(), edit.get(), actor);
                drafts.discard(actor, draft(slug));
                flash.addFlashAttribute("saved", "service.saved");
                return new ModelAndView("redirect:/services/" + slug);
            } catch (RuleBroken broken) {
                new EntryErrors(errors).reject(broken);
            } catch (StaleVersion stale) {
                form.setVersion(page.kept().version());
                return show(page, form, actor, reader, HttpStatus.CONFLICT).addObject("theirs", page);
            }
        }
        return show(page, form, actor, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(ServicePage page, ServiceForm form, Actor actor, Reader reader, HttpStatus status) {
        return entry.pages()
                .edit(page, form, actor, reader, status)
                .addObject("view", presenter.view(page, reader))
                .addObject("origins", reviews.origins(Subject.of("service", page.id()), reader));
    }

    private ServicePage page(String slug, Actor actor, Reader reader) {
        ServicePage page = queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        service.requireKeeping(page.keeper().id(), actor);
        return page;
    }

    private static String draft(String slug) {
        return "/services/" + slug + "/edit";
    }
}
