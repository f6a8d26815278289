package org.mreza.web.account;

import jakarta.validation.Valid;
import java.util.Optional;
import org.mreza.domain.account.AccountLink.Purpose;
import org.mreza.domain.account.PasswordService;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Rules;
import org.mreza.web.security.AsTyped;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the links in letters lead: choosing a password, for the first time or anew. */
@Controller
class LinkController {

    private static final String LINK = "/{kind:invitations|password-reset}/{token:[A-Za-z0-9_-]{20,100}}";

    private final PasswordService passwords;

    LinkController(PasswordService passwords) {
        this.passwords = passwords;
    }

    /** A password is taken as it was typed, with every blank. */
    @InitBinder("form")
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, "password", new AsTyped());
    }

    @GetMapping(LINK)
    ModelAndView page(
            @PathVariable String kind, @PathVariable String token, @ModelAttribute("form") NewPasswordForm form) {
        Optional<String> name = passwords.nameBehind(token, purpose(kind));
        if (name.isEmpty()) return expired(kind, token);
        form.setName(name.get());
        return form(kind, token);
    }

    @PostMapping(LINK)
    ModelAndView choose(
            @PathVariable String kind,
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult result) {
        if (!result.hasErrors()) {
            try {
                boolean first = purpose(kind) == Purpose.INVITATION;
                passwords.choose(token, purpose(kind), first ? form.getName() : null, form.getPassword());
                return new ModelAndView("redirect:/sign-in?changed");
            } catch (RuleBroken broken) {
                Rules.reject(result, broken);
            } catch (NotFound gone) {
                return expired(kind, token);
            }
        }
        ModelAndView page = form(kind, token);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Sends a new link to the person whom the old one was for. */
    @PostMapping(LINK + "/renewal")
    String renew(@PathVariable String kind, @PathVariable String token, Model model) {
        passwords.renew(token);
        model.addAttribute("kind", kind);
        return "account/link-sent";
    }

    private static ModelAndView form(String kind, String token) {
        return new ModelAndView("account/new-password").addObject("kind", kind).addObject("token", token);
    }

    private static ModelAndView expired(String kind, String token) {
        return new ModelAndView("account/link-expired", HttpStatus.GONE)
                .addObject("kind", kind)
                .addObject("token", token);
    }

    private static Purpose purpose(String kind) {
        return kind.equals("invitations") ? Purpose.INVITATION : Purpose.RESET;
    }
}
