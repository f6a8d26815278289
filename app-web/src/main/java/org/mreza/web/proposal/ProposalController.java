package org.mreza.web.proposal;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.domain.provenance.KeptRecords;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.PublicDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing a change to a record, by anybody who may read it; also without being signed in. */
@Controller
class ProposalController {

    private final Proposing proposing;
    private final ProposalQueries queries;
    private final KeptRecords records;
    private final PublicDirectory directory;

    ProposalController(Proposing proposing, ProposalQueries queries, KeptRecords records, PublicDirectory directory) {
        this.proposing = proposing;
        this.queries = queries;
        this.records = records;
        this.directory = directory;
    }

    @GetMapping("/{type:services|organizations}/{slug}/proposals/new")
    ModelAndView blank(@PathVariable String type, @PathVariable String slug, @Nullable Actor actor, Reader reader) {
        return page(type, slug, readable(type, slug, actor), new ProposalForm(), reader, HttpStatus.OK);
    }

    @PostMapping("/{type:services|organizations}/{slug}/proposals")
    ModelAndView propose(
            @PathVariable String type,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @Nullable Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        KeptRecord record = readable(type, slug, actor);
        if (!proposing.send(record, form, errors, actor, reader))
            return page(type, slug, record, form, reader, HttpStatus.UNPROCESSABLE_CONTENT);
        if (actor == null) return new ModelAndView("redirect:/" + type + "/" + slug + "/proposals/sent");
        flash.addFlashAttribute("saved", "proposal.sent");
        return new ModelAndView("redirect:" + record.address());
    }

    @GetMapping("/{type:services|organizations}/{slug}/proposals/sent")
    String sent(@PathVariable String type, @PathVariable String slug, @Nullable Actor actor) {
        readable(type, slug, actor);
        return "proposal/sent";
    }

    private ModelAndView page(
            String type, String slug, KeptRecord record, ProposalForm form, Reader reader, HttpStatus status) {
        return proposing.page(record, form, "/" + type + "/" + slug + "/proposals", reader, status);
    }

    /** @throws NotFound also for what somebody who is not signed in may not read */
    private KeptRecord readable(String type, String slug, @Nullable Actor actor) {
        Subject record = records.ofType(type.substring(0, type.length() - 1))
                .bySlug(slug)
                .orElseThrow(NotFound::new);
        if (actor == null && !(directory.isOpen() && queries.isPublished(record))) throw new NotFound();
        KeptRecord kept = records.require(record);
        return actor == null ? kept.forEveryone() : kept;
    }
}
