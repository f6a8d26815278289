package org.mreza.web.directory.entry;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceEdit;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceService;
import org.mreza.domain.draft.Drafts;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.ServiceId;
import org.mreza.web.draft.DraftForm;
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

/** Entering a service of an organization, from nothing or from another service. */
@Controller
class NewServiceController {

    private final ServiceService service;
    private final ServiceQueries queries;
    private final OrganizationQueries organizations;
    private final Entry entry;
    private final Drafts drafts;

    NewServiceController(
            ServiceService service,
            ServiceQueries queries,
            OrganizationQueries organizations,
            Entry entry,
            Drafts drafts) {
        this.service = service;
        this.queries = queries;
        this.organizations = organizations;
        this.entry = entry;
        this.drafts = drafts;
    }

    /** @param from address of a service that it is made like */
    @GetMapping("/services/new")
    ModelAndView blank(
            @RequestParam String organization,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Reader reader) {
        OrganizationPage keeper = keeper(organization, actor, reader);
        ServiceForm form = from == null
                ? entry.forms().blank(keeper, actor, reader)
                : entry.forms()
                        .copy(queries.show(from, actor, reader.language()).orElseThrow(NotFound::new), reader);
        Optional<Drafts.Draft> draft = from == null ? drafts.find(actor, draft(organization)) : Optional.empty();
        ServiceForm shown = draft.map(d -> DraftForm.bind(d, new ServiceForm())).orElse(form);
        return entry.pages()
                .blank(keeper.organization(), shown, actor, reader, HttpStatus.OK)
                .addObject("restored", draft.orElse(null));
    }

    /** The address under which a draft is kept. */
    @GetMapping("/services/new/{organization}")
    String again(@PathVariable String organization, RedirectAttributes query) {
        query.addAttribute("organization", organization);
        return "redirect:/services/new";
    }

    @PostMapping(path = "/services/new", params = "row")
    ModelAndView row(
            @RequestParam String row,
            @RequestParam String organization,
            @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Actor actor,
            Reader reader) {
        OrganizationPage keeper = keeper(organization, actor, reader);
        ServiceFormRows.change(form, row, reader);
        return entry.pages().blank(keeper.organization(), form, actor, reader, HttpStatus.OK);
    }

    @PostMapping("/services/new")
    ModelAndView create(
            @RequestParam String organization,
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        OrganizationPage keeper = keeper(organization, actor, reader);
        ServiceFormRows.compact(form);
        Optional<ServiceEdit> edit =
                entry.reading().read(form, null, errors, reader.now().toLocalDate());
        if (edit.isPresent() && !errors.hasErrors()) {
            try {
                ServiceId id = service.enter(keeper.organization().id(), edit.get(), key(form), actor);
                drafts.discard(actor, draft(organization));
                flash.addFlashAttribute("saved", "service.saved.new");
                return new ModelAndView("redirect:/services/"
                        + queries.name(id).orElseThrow(NotFound::new).slug());
            } catch (RuleBroken broken) {
                new EntryErrors(errors).reject(broken);
            }
        }
        return entry.pages().blank(keeper.organization(), form, actor, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private OrganizationPage keeper(String slug, Actor actor, Reader reader) {
        OrganizationPage keeper =
                organizations.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        service.requireKeeping(keeper.organization().id(), actor);
        return keeper;
    }

    private static String draft(String organization) {
        return "/services/new/" + organization;
    }

    /** A form without a key, or with a damaged one, counts as a new one. */
    private static UUID key(ServiceForm form) {
        try {
            return UUID.fromString(String.valueOf(form.getSubmissionKey()));
        } catch (IllegalArgumentException damaged) {
            return UUID.randomUUID();
        }
    }
}
