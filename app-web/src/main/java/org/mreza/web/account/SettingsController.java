package org.mreza.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountService;
import org.mreza.domain.account.OwnPassword;
import org.mreza.domain.account.Sessions;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.LanguageCookie;
import org.mreza.web.frame.Rules;
import org.mreza.web.security.AsTyped;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, language, password, sessions. */
@Controller
class SettingsController {

    private static final String BACK = "redirect:/settings";

    private final AccountService accounts;
    private final AccountQueries queries;
    private final OwnPassword passwords;
    private final Sessions sessions;
    private final LanguageCookie cookie;

    SettingsController(
            AccountService accounts,
            AccountQueries queries,
            OwnPassword passwords,
            Sessions sessions,
            LanguageCookie cookie) {
        this.accounts = accounts;
        this.queries = queries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @InitBinder("passwordForm")
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @GetMapping("/settings")
    ModelAndView page(Actor actor) {
        return page(actor, formOf(actor), new OwnPasswordForm());
    }

    @PostMapping("/settings")
    ModelAndView present(
            Actor actor,
            @Valid @ModelAttribute("form") SettingsForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (result.hasErrors()) return wrong(page(actor, form, new OwnPasswordForm()));
        accounts.present(actor, form.getName(), form.getLanguage());
        cookie.give(response, form.getLanguage());
        flash.addFlashAttribute("saved", "account.saved");
        return new ModelAndView(BACK);
    }

    @PostMapping("/settings/password")
    ModelAndView password(
            Actor actor,
            @ModelAttribute("passwordForm") OwnPasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            passwords.change(
                    actor,
                    form.getCurrent(),
                    form.getPassword(),
                    request.getSession(true).getId());
        } catch (RuleBroken broken) {
            Rules.reject(result, broken);
            return wrong(page(actor, formOf(actor), form));
        }
        flash.addFlashAttribute("saved", "account.password-saved");
        return new ModelAndView(BACK);
    }

    @PostMapping("/settings/sessions/{handle:[0-9a-f]{24}}/ending")
    String end(Actor actor, @PathVariable String handle, RedirectAttributes flash) {
        sessions.end(actor.account(), handle);
        flash.addFlashAttribute("saved", "account.session-ended-there");
        return BACK;
    }

    @PostMapping("/settings/sessions/ending")
    String endOthers(Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        sessions.endOthers(actor.account(), request.getSession(true).getId());
        flash.addFlashAttribute("saved", "account.sessions-ended");
        return BACK;
    }

    /** The account's language, in which letters are written; the page may be read in another. */
    private SettingsForm formOf(Actor actor) {
        SettingsForm form = new SettingsForm();
        form.setName(actor.name());
        form.setLanguage(queries.card(actor.account())
                .map(AccountQueries.AccountCard::language)
                .orElse(actor.language()));
        return form;
    }

    private ModelAndView page(Actor actor, SettingsForm form, OwnPasswordForm passwordForm) {
        return new ModelAndView("account/settings")
                .addObject("form", form)
                .addObject("passwordForm", passwordForm)
                .addObject("sessions", sessions.of(actor.account()));
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
