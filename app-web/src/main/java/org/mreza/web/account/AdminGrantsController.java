package org.mreza.web.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.access.Target;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.AccountState;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of one account by an administrator: each service looks at the actor itself. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AdminGrantsController {

    private static final int LONGEST = 300;

    private final AccountService accounts;
    private final AccountQueries queries;
    private final InvitationService invitations;
    private final TypedGrants typedGrants;

    AdminGrantsController(
            AccountService accounts, AccountQueries queries, InvitationService invitations, TypedGrants typedGrants) {
        this.accounts = accounts;
        this.queries = queries;
        this.invitations = invitations;
        this.typedGrants = typedGrants;
    }

    @PostMapping("/state")
    String state(Actor actor, @PathVariable String id, @RequestParam AccountState state, RedirectAttributes flash) {
        if (state == AccountState.DISABLED) accounts.disable(actor, AccountId.of(id));
        else accounts.enable(actor, AccountId.of(id));
        return back(id, flash, "account.saved");
    }

    @PostMapping("/invitation")
    String repeat(Actor actor, @PathVariable String id, RedirectAttributes flash) {
        invitations.repeat(actor, AccountId.of(id));
        return back(id, flash, "account.invited");
    }

    @PostMapping("/roles")
    ModelAndView give(
            Actor actor,
            @PathVariable String id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable String organization,
            RedirectAttributes flash) {
        Access.require(actor, Action.MANAGE_ACCOUNTS, Target.NETWORK);
        String typed = organization == null ? "" : organization;
        Optional<Grant> grant = typed.length() > LONGEST ? Optional.empty() : typedGrants.grant(role, typed);
        if (grant.isEmpty()) return unknown(id, role, typed);
        OrganizationId of = grant.get().organization();
        if (of == null) accounts.assign(actor, AccountId.of(id), grant.get());
        else accounts.belong(actor, AccountId.of(id), of, role);
        return new ModelAndView(back(id, flash, "account.saved"));
    }

    /** What was typed means nothing, or many things: it is shown again. */
    private ModelAndView unknown(String id, Role role, String typed) {
        return new ModelAndView("admin/account", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("card", queries.card(AccountId.of(id)).orElseThrow(NotFound::new))
                .addObject("roles", Role.values())
                .addObject("typedRole", role)
                .addObject("typed", typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    @PostMapping("/memberships/{organization}/removal")
    String leave(Actor actor, @PathVariable String id, @PathVariable String organization, RedirectAttributes flash) {
        accounts.leave(actor, AccountId.of(id), OrganizationId.of(organization));
        return back(id, flash, "account.removed");
    }

    @PostMapping("/assignments/{assignment}/removal")
    String unassign(Actor actor, @PathVariable String id, @PathVariable UUID assignment, RedirectAttributes flash) {
        accounts.unassign(actor, AccountId.of(id), assignment);
        return back(id, flash, "account.removed");
    }

    private static String back(String id, RedirectAttributes flash, String saved) {
        flash.addFlashAttribute("saved", saved);
        return "redirect:/admin/accounts/" + AccountId.of(id);
    }
}
