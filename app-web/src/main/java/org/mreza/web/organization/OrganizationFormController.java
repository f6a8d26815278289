package org.mreza.web.organization;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.LooksAlike;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
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

/** Registering an organization and editing one. */
@Controller
class OrganizationFormController {

    private final OrganizationService service;
    private final OrganizationQueries queries;
    private final OrganizationForms forms;
    private final OrganizationFormReading reading;
    private final OrganizationFormPages pages;

    OrganizationFormController(
            OrganizationService service,
            OrganizationQueries queries,
            OrganizationForms forms,
            OrganizationFormReading reading,
            OrganizationFormPages pages) {
        this.service = service;
        this.queries = queries;
        this.forms = forms;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/organizations/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable String name, Actor actor, Reader reader) {
        Access.requireSomewhere(actor, Action.REGISTER_ORGANIZATION);
        return pages.form("organization/new", forms.blank(reader, name), reader, HttpStatus.OK);
    }

    @PostMapping(
            path = {"/organizations/new", "/organizations/{slug}/edit"},
            params = "row")
    ModelAndView row(
            @PathVariable(required = false) @Nullable String slug,
            @RequestParam String row,
            @ModelAttribute("form") OrganizationForm form,
            BindingResult errors,
            Actor actor,
            Reader reader) {
        if (slug == null) Access.requireSomewhere(actor, Action.REGISTER_ORGANIZATION);
        FormRows.change(form, row);
        if (slug == null) return pages.form("organization/new", form, reader, HttpStatus.OK);
        return pages.edit(service.editable(slug, actor), form, reader, HttpStatus.OK);
    }

    @PostMapping("/organizations/new")
    ModelAndView create(
            @Valid @ModelAttribute("form") OrganizationForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean anyway,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        Access.requireSomewhere(actor, Action.REGISTER_ORGANIZATION);
        FormRows.compact(form);
        if (!errors.hasErrors()) {
            try {
                OrganizationEdit edit = reading.read(form, null);
                UUID key = key(form);
                OrganizationId id =
                        anyway ? service.register(edit, key, actor) : service.registerUnlessAlike(edit, key, actor);
                return saved(slugOf(id), "organization.saved.new", flash);
            } catch (RuleBroken broken) {
                Rules.reject(errors, broken);
            } catch (LooksAlike alike) {
                return pages.form("organization/new", form, reader, HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("alike", pages.lines(alike.existing(), reader));
            }
        }
        return pages.form("organization/new", form, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/organizations/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Actor actor, Reader reader) {
        Organization organization = service.editable(slug, actor);
        OrganizationForm form =
                forms.of(queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new), reader);
        return pages.edit(organization, form, reader, HttpStatus.OK);
    }

    @PostMapping("/organizations/{slug}/edit")
    ModelAndView update(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") OrganizationForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        Organization organization = service.editable(slug, actor);
        FormRows.compact(form);
        if (!errors.hasErrors()) {
            try {
                service.edit(organization.id(), form.getVersion(), reading.read(form, organization), actor);
                return saved(slug, "organization.saved", flash);
            } catch (RuleBroken broken) {
                Rules.reject(errors, broken);
            } catch (StaleVersion stale) {
                form.setVersion(Objects.requireNonNullElse(organization.version(), 0));
                return pages.edit(organization, form, reader, HttpStatus.CONFLICT)
                        .addObject(
                                "theirs",
                                queries.show(slug, actor, reader.language()).orElseThrow(NotFound::new));
            }
        }
        return pages.edit(organization, form, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A form without a key, or with a damaged one, counts as a new one. */
    private static UUID key(OrganizationForm form) {
        try {
            return UUID.fromString(String.valueOf(form.getSubmissionKey()));
        } catch (IllegalArgumentException damaged) {
            return UUID.randomUUID();
        }
    }

    private String slugOf(OrganizationId id) {
        return Objects.requireNonNull(queries.byIds(List.of(id)).get(id)).slug();
    }

    private static ModelAndView saved(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", message);
        return new ModelAndView("redirect:/organizations/" + slug);
    }
}
