package org.mreza.web.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.AccountState;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of one account by an administrator: each service looks at the actor itself. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AdminGrantsController {

    private final AccountService accounts;
    private final InvitationService invitations;
    private final TypedGrants typedGrants;

    AdminGrantsController(AccountService accounts, InvitationService invitations, TypedGrants typedGrants) {
        this.accounts = accounts;
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
    String give(
            Actor actor,
            @PathVariable String id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable String organization,
            RedirectAttributes flash) {
        Grant grant = typedGrants
                .grant(role, organization == null ? "" : organization)
                .orElseThrow(() -> RuleBroken.at("organization", "account.holds-for-unknown"));
        OrganizationId of = grant.organization();
        if (of == null) accounts.assign(actor, AccountId.of(id), grant);
        else accounts.belong(actor, AccountId.of(id), of, role);
        return back(id, flash, "account.saved");
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
