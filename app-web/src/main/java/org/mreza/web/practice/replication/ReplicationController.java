package org.mreza.web.practice.replication;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.practice.replication.ReplicationId;
import org.mreza.domain.practice.replication.ReplicationQueries;
import org.mreza.domain.practice.replication.ReplicationService;
import org.mreza.domain.practice.replication.ReplicationStage;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes a service model over: noting them, and each step of theirs. */
@Controller
@RequestMapping("/service-models/{slug}/replications")
class ReplicationController {

    private final ReplicationService service;
    private final ReplicationQueries queries;
    private final ReplicationReading reading;
    private final Vocabularies vocabularies;

    ReplicationController(
            ReplicationService service,
            ReplicationQueries queries,
            ReplicationReading reading,
            Vocabularies vocabularies) {
        this.service = service;
        this.queries = queries;
        this.reading = reading;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Actor actor) {
        Access.requireSomewhere(actor, Action.EDIT_SERVICE);
        return page(model(slug), null, new ReplicationForm(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ReplicationForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        Access.requireSomewhere(actor, Action.EDIT_SERVICE);
        ServiceModel model = model(slug);
        boolean done = !errors.hasErrors()
                && tried(
                        errors,
                        () -> service.begin(
                                key(form), model.code(), reading.who(form), reading.step(form, reader), actor));
        return done ? saved(model, flash) : page(model, null, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String slug, @PathVariable String id, Actor actor) {
        ReplicationQueries.Row row = row(id, actor);
        return page(model(slug), row, new ReplicationForm(), HttpStatus.OK);
    }

    @PostMapping("/{id}/steps")
    ModelAndView go(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam int version,
            @Valid @ModelAttribute("form") ReplicationForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        ReplicationQueries.Row row = row(id, actor);
        boolean done = !errors.hasErrors()
                && tried(errors, () -> service.go(row.id(), version, reading.step(form, reader), actor));
        return done ? saved(model(slug), flash) : page(model(slug), row, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/deletion")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        service.remove(ReplicationId.of(id), version, actor);
        return saved(model(slug), flash);
    }

    /** For an actor who may note steps of it. */
    private ReplicationQueries.Row row(String id, Actor actor) {
        ReplicationId asked = ReplicationId.of(id);
        service.require(asked, actor);
        return queries.find(asked, actor).orElseThrow(NotFound::new);
    }

    private ServiceModel model(String slug) {
        return vocabularies.models().stream()
                .filter(m -> m.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean tried(BindingResult errors, Runnable writing) {
        try {
            writing.run();
            return true;
        } catch (RuleBroken broken) {
            Object[] arguments = broken.arguments().toArray();
            String field = broken.field();
            if (field == null) errors.reject(broken.messageKey(), arguments, null);
            else errors.rejectValue(field, broken.messageKey(), arguments, null);
            return false;
        }
    }

    private static ModelAndView saved(ServiceModel model, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", "replication.saved");
        return new ModelAndView("redirect:/service-models/" + model.slug() + "#replication");
    }

    private static ModelAndView page(
            ServiceModel model, ReplicationQueries.@Nullable Row row, ReplicationForm form, HttpStatus status) {
        return new ModelAndView(row == null ? "practice/replication/new" : "practice/replication/show", status)
                .addObject("form", form)
                .addObject("model", model)
                .addObject("row", row)
                .addObject("stages", ReplicationStage.values());
    }

    /** A form without a key, or with a damaged one, counts as a new one. */
    private static UUID key(ReplicationForm form) {
        try {
            return UUID.fromString(String.valueOf(form.getSubmissionKey()));
        } catch (IllegalArgumentException damaged) {
            return UUID.randomUUID();
        }
    }
}
