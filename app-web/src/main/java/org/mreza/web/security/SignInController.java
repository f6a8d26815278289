package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.SignInService;
import org.mreza.domain.draft.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in. */
@Controller
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SignInService service;
    private final SignedInSession session;
    private final Drafts drafts;
    private final Clock clock;

    SignInController(SignInService service, SignedInSession session, Drafts drafts, Clock clock) {
        this.service = service;
        this.session = session;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Nothing is cut off a password. */
    @InitBinder
    void asTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Model model) {
        return page(
                model,
                email,
                LocalAddress.of(to, ""),
                KeptText.ofSignInForm(request).orElse(null));
    }

    /** Shown instead of the answer to a form that arrived after the session's end. */
    @RequestMapping("/sign-in/continue")
    String goOn(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(request.getAttribute(EndedSession.KEPT) instanceof KeptText kept)) {
            if (!isForwarded(request)) return "redirect:/sign-in";
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("ended", true);
            return page(model, "", "", null);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("ended", true);
        return page(model, "", "", kept);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        KeptText kept = KeptText.ofSignInForm(request).orElse(null);
        SignInService.Outcome outcome = service.signIn(email, password);
        Actor actor = outcome.actor();
        if (actor == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            refused(model, outcome.waitUntil());
            return page(model, email, LocalAddress.of(to, ""), kept);
        }
        session.begin(actor, request, response);
        return "redirect:" + next(actor, to, kept, request);
    }

    private String next(Actor actor, String to, @Nullable KeptText kept, HttpServletRequest request) {
        if (kept == null) return LocalAddress.of(to, "/today");
        String form = kept.form();
        if (form == null) {
            request.getSession(true).setAttribute(KeptController.ATTRIBUTE, kept);
            return KeptController.ADDRESS;
        }
        drafts.keep(actor, form, kept.content());
        return form;
    }

    private void refused(Model model, @Nullable Instant waitUntil) {
        model.addAttribute("refused", true);
        if (waitUntil == null) return;
        long minutes = Duration.between(clock.instant(), waitUntil).toMinutes() + 1;
        model.addAttribute("waitMinutes", minutes);
    }

    private static String page(Model model, String email, String to, @Nullable KeptText kept) {
        model.addAttribute("email", email.substring(0, Math.min(email.length(), 254)));
        model.addAttribute("to", to);
        model.addAttribute("kept", kept);
        return PAGE;
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Optional.ofNullable(request.getDispatcherType())
                .map(type -> type == jakarta.servlet.DispatcherType.FORWARD)
                .orElse(false);
    }
}
