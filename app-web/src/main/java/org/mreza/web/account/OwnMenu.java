package org.mreza.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.ActingOrganizations;
import org.mreza.web.security.SessionFacts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What the menu of the person who is signed in offers: acting for an organization, staying. */
@Controller
class OwnMenu implements ActingOrganizations {

    private final AccountQueries queries;

    OwnMenu(AccountQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Choice> choices(Actor actor) {
        return queries.organizationsOf(actor).stream()
                .map(o -> new Choice(o.id(), o.name(), o.id().equals(actor.organization())))
                .toList();
    }

    @PostMapping("/acting-organization")
    String actFor(Actor actor, @RequestParam String organization, HttpServletRequest request) {
        OrganizationId chosen = OrganizationId.of(organization);
        if (!actor.organizations().contains(chosen)) throw new NotFound();
        SessionFacts.actFor(request, chosen);
        return "redirect:/today";
    }

    /** Somebody wants to stay signed in: the request itself is what counts. */
    @PostMapping("/session")
    ResponseEntity<Void> stay(@RequestHeader(name = "HX-Request", required = false) @Nullable String quietly) {
        if (quietly != null) return ResponseEntity.noContent().build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/today"))
                .build();
    }
}
