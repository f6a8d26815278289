package org.mreza.web.account;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.PasswordService;
import org.mreza.web.security.AfterAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link to choose a new password. The answer is the same for every address, and waits for nothing. */
@Controller
class PasswordResetController {

    private final PasswordService passwords;
    private final AfterAnswer after;

    PasswordResetController(PasswordService passwords, AfterAnswer after) {
        this.passwords = passwords;
        this.after = after;
    }

    @GetMapping("/password-reset")
    String page() {
        return "account/password-reset";
    }

    @PostMapping("/password-reset")
    String ask(@RequestParam(required = false) @Nullable String email, Model model) {
        after.run(() -> EmailAddress.read(email == null ? "" : email).ifPresent(passwords::forget));
        model.addAttribute("kind", "password-reset");
        return "account/link-sent";
    }
}
