package org.mreza.web.confirmation;

import java.util.Optional;
import org.mreza.domain.confirmation.ConfirmationService;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.proposal.FieldLines;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links in letters to contacts lead. Opening the page changes nothing, as programs that look into letters open
 * every link; the button on it confirms.
 */
@Controller
class ConfirmationLinkController {

    private final ConfirmationService service;
    private final FieldLines fields;

    ConfirmationLinkController(ConfirmationService service, FieldLines fields) {
        this.service = service;
        this.fields = fields;
    }

    @GetMapping("/confirmations/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView show(@PathVariable String token, Reader reader) {
        Optional<ConfirmationService.Asked> asked = service.behind(token);
        if (asked.isEmpty()) return expired();
        return new ModelAndView("confirmation/link")
                .addObject("token", token)
                .addObject("record", asked.get().record())
                .addObject("done", asked.get().ask().confirmedAt() != null)
                .addObject(
                        "confirmation", ConfirmationView.of(asked.get().record().confirmation(), reader))
                .addObject("told", fields.told(asked.get().record(), reader));
    }

    @PostMapping("/confirmations/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView confirm(@PathVariable String token) {
        try {
            service.confirm(token);
        } catch (NotFound gone) {
            return expired();
        }
        return new ModelAndView("redirect:/confirmations/" + token);
    }

    private static ModelAndView expired() {
        return new ModelAndView("confirmation/expired", HttpStatus.GONE);
    }
}
