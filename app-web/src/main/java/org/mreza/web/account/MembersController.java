package org.mreza.web.account;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.Account;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountQueries.OrganizationEntry;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
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

/** Who belongs to an organization; for those who keep its members. */
@Controller
@RequestMapping("/organizations/{slug}/members")
class MembersController {

    private final AccountQueries queries;
    private final AccountService accounts;
    private final InvitationService invitations;

    MembersController(AccountQueries queries, AccountService accounts, InvitationService invitations) {
        this.queries = queries;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return Account.OF_ORGANIZATIONS;
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @GetMapping
    ModelAndView index(Actor actor, @PathVariable String slug) {
        InvitationForm form = new InvitationForm();
        form.setLanguage(actor.language());
        return page(actor, slug, form);
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult result,
            RedirectAttributes flash) {
        OrganizationEntry organization = organization(slug);
        accounts.requireMembersOf(actor, organization.id());
        Optional<EmailAddress> email = EmailAddress.read(form.getEmail());
        if (email.isEmpty() && !result.hasFieldErrors("email")) result.rejectValue("email", "Email");
        Role role = form.getRole();
        if (!roles().contains(role)) result.rejectValue("role", "account.role-not-of-organizations");
        if (result.hasErrors() || email.isEmpty()) return wrong(page(actor, slug, form));
        invitations.invite(
                new Invitation(
                        email.get(), form.getName(), form.getLanguage(), List.of(Grant.in(organization.id(), role))),
                form.getSubmissionKey(),
                actor);
        flash.addFlashAttribute("saved", "account.invited");
        return back(slug);
    }

    @PostMapping("/{account}/role")
    ModelAndView change(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String account,
            @RequestParam Role role,
            RedirectAttributes flash) {
        accounts.changeMember(actor, AccountId.of(account), organization(slug).id(), role);
        flash.addFlashAttribute("saved", "account.saved");
        return back(slug);
    }

    @PostMapping("/{account}/removal")
    ModelAndView remove(
            Actor actor, @PathVariable String slug, @PathVariable String account, RedirectAttributes flash) {
        accounts.leave(actor, AccountId.of(account), organization(slug).id());
        flash.addFlashAttribute("saved", "account.removed");
        return back(slug);
    }

    private OrganizationEntry organization(String slug) {
        return queries.organizationBySlug(slug).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Actor actor, String slug, InvitationForm form) {
        OrganizationEntry organization = organization(slug);
        accounts.requireMembersOf(actor, organization.id());
        return new ModelAndView("account/members")
                .addObject("organization", organization)
                .addObject("members", queries.members(organization.id()))
                .addObject("form", form);
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(String slug) {
        return new ModelAndView("redirect:/organizations/{slug}/members").addObject("slug", slug);
    }
}
