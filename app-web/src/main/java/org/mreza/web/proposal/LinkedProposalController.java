package org.mreza.web.proposal;

import jakarta.validation.Valid;
import java.util.Optional;
import org.mreza.domain.confirmation.ConfirmationService;
import org.mreza.domain.provenance.KeptRecord;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Change it": proposing a change by the link in a letter, which opens this one record and no other. */
@Controller
@RequestMapping("/confirmations/{token:[A-Za-z0-9_-]{20,100}}/change")
class LinkedProposalController {

    private final ConfirmationService confirmations;
    private final Proposing proposing;

    LinkedProposalController(ConfirmationService confirmations, Proposing proposing) {
        this.confirmations = confirmations;
        this.proposing = proposing;
    }

    @GetMapping
    ModelAndView blank(@PathVariable String token, Reader reader) {
        return behind(token)
                .map(record -> page(token, record, new ProposalForm(), reader, HttpStatus.OK))
                .orElseGet(LinkedProposalController::expired);
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String token,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Reader reader) {
        Optional<KeptRecord> record = behind(token);
        if (record.isEmpty()) return expired();
        if (!proposing.send(record.get(), form, errors, null, reader))
            return page(token, record.get(), form, reader, HttpStatus.UNPROCESSABLE_CONTENT);
        return new ModelAndView("redirect:/confirmations/" + token + "/change/sent");
    }

    @GetMapping("/sent")
    ModelAndView sent(@PathVariable String token) {
        return behind(token).isEmpty() ? expired() : new ModelAndView("proposal/sent");
    }

    private Optional<KeptRecord> behind(String token) {
        return confirmations.behind(token).map(ConfirmationService.Asked::record);
    }

    private ModelAndView page(String token, KeptRecord record, ProposalForm form, Reader reader, HttpStatus status) {
        return proposing.page(record, form, "/confirmations/" + token + "/change", reader, status);
    }

    private static ModelAndView expired() {
        return new ModelAndView("confirmation/expired", HttpStatus.GONE);
    }
}
