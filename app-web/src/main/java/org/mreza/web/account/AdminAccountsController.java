package org.mreza.web.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.access.Target;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountState;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.account.SignInThrottle;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
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

/** All accounts, for administrators. */
@Controller
@RequestMapping("/admin/accounts")
class AdminAccountsController {

    private final AccountQueries queries;
    private final InvitationService invitations;
    private final TypedGrants typedGrants;
    private final SignInThrottle throttle;
    private final Clock clock;

    AdminAccountsController(
            AccountQueries queries,
            InvitationService invitations,
            TypedGrants typedGrants,
            SignInThrottle throttle,
            Clock clock) {
        this.queries = queries;
        this.invitations = invitations;
        this.typedGrants = typedGrants;
        this.throttle = throttle;
        this.clock = clock;
    }

    @ModelAttribute
    void require(Actor actor) {
        Access.require(actor, Action.MANAGE_ACCOUNTS, Target.NETWORK);
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String cursor) {
        String words = q == null ? "" : q;
        return new ModelAndView("admin/accounts")
                .addObject("accounts", queries.list(new AccountQueries.AccountFilter(words, state, role), cursor))
                .addObject("words", words)
                .addObject("state", state)
                .addObject("role", role)
                .addObject("roles", Role.values())
                .addObject("locks", throttle.locks(clock.instant()));
    }

    @GetMapping("/new")
    ModelAndView newForm(Actor actor) {
        InvitationForm form = new InvitationForm();
        form.setLanguage(actor.language());
        return invitationPage(form);
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult result,
            RedirectAttributes flash) {
        EmailAddress email = EmailAddress.read(form.getEmail()).orElse(null);
        if (email == null && !result.hasFieldErrors("email")) result.rejectValue("email", "Email");
        Grant grant = result.hasErrors() ? null : typedGrants.read(form, result);
        if (email == null || grant == null || result.hasErrors()) {
            ModelAndView page = invitationPage(form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Invitation invitation = new Invitation(email, form.getName(), form.getLanguage(), List.of(grant));
        AccountId id = invitations.invite(invitation, form.getSubmissionKey(), actor);
        flash.addFlashAttribute("saved", "account.invited");
        return new ModelAndView("redirect:/admin/accounts/" + id);
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return new ModelAndView("admin/account")
                .addObject("card", queries.card(AccountId.of(id)).orElseThrow(NotFound::new))
                .addObject("roles", Role.values());
    }

    private static ModelAndView invitationPage(InvitationForm form) {
        return new ModelAndView("admin/invite").addObject("form", form).addObject("roles", Role.values());
    }
}
