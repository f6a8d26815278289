package org.mreza.web.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.PasswordService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link to choose a new password. The answer is the same for every address, and takes as long. */
@Controller
class PasswordResetController {

    private static final Duration TAKES = Duration.ofMillis(400);

    private final PasswordService passwords;

    PasswordResetController(PasswordService passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/password-reset")
    String page() {
        return "account/password-reset";
    }

    @PostMapping("/password-reset")
    String ask(@RequestParam(required = false) @Nullable String email, Model model) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            EmailAddress.read(email == null ? "" : email).ifPresent(passwords::forget);
        } finally {
            Thread.sleep(Math.max(0, TAKES.minusNanos(System.nanoTime() - begun).toMillis()));
        }
        model.addAttribute("kind", "password-reset");
        return "account/link-sent";
    }
}
