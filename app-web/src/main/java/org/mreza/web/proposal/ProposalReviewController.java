package org.mreza.web.proposal;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.ProposalItem;
import org.mreza.domain.proposal.ProposalQueries;
import org.mreza.domain.proposal.ProposalService;
import org.mreza.domain.proposal.ProposalService.Review;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What those who may edit a record do with the changes that others propose. */
@Controller
class ProposalReviewController {

    private static final String ALL = "all";

    private final ProposalQueries queries;
    private final ProposalService service;
    private final Reviews reviews;

    ProposalReviewController(ProposalQueries queries, ProposalService service, Reviews reviews) {
        this.queries = queries;
        this.service = service;
        this.reviews = reviews;
    }

    @GetMapping("/proposals")
    String index(@RequestParam(required = false) @Nullable String cursor, Actor actor, Reader reader, Model model) {
        Access.requireSomewhere(actor, Action.EDIT_SERVICE);
        model.addAttribute("found", queries.waiting(actor, reader.language(), cursor));
        return "proposal/index";
    }

    @GetMapping("/proposals/{id}")
    String show(@PathVariable String id, Actor actor, Reader reader, Model model) {
        Review review = service.review(ProposalId.of(id), actor);
        model.addAttribute("proposal", review.proposal());
        model.addAttribute("record", review.record());
        model.addAttribute("lines", reviews.of(review, reader));
        return "proposal/show";
    }

    /** @param accept a field, or all that wait; {@code reject} likewise, and one of them is there */
    @PostMapping("/proposals/{id}/decision")
    String decide(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String accept,
            @RequestParam(required = false) @Nullable String reject,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            RedirectAttributes flash) {
        ProposalId proposal = ProposalId.of(id);
        if (accept != null) service.accept(proposal, version, fields(proposal, accept, actor), actor);
        else if (reject != null) service.reject(proposal, version, fields(proposal, reject, actor), reason, actor);
        boolean open = service.review(proposal, actor).proposal().isOpen();
        flash.addFlashAttribute("saved", open ? "proposal.saved" : "proposal.saved.closed");
        return "redirect:/proposals/" + proposal;
    }

    private Set<FieldKey> fields(ProposalId proposal, String asked, Actor actor) {
        if (!asked.equals(ALL)) return Set.of(FieldKey.parse(asked));
        return service.review(proposal, actor).proposal().items().stream()
                .filter(ProposalItem::waits)
                .map(ProposalItem::key)
                .collect(Collectors.toSet());
    }
}
