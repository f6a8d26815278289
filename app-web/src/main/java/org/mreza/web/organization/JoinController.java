package org.mreza.web.organization;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.mreza.domain.organization.JoinAsk;
import org.mreza.domain.organization.JoinRequestId;
import org.mreza.domain.organization.JoinService;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking to join, by anybody. The answer is the same whatever becomes of it. */
@Controller
class JoinController {

    private final JoinService service;
    private final PlaceReading places;
    private final OrganizationChoices choices;

    JoinController(JoinService service, PlaceReading places, OrganizationChoices choices) {
        this.service = service;
        this.places = places;
        this.choices = choices;
    }

    @GetMapping("/join")
    ModelAndView blank(@ModelAttribute("form") JoinForm form, BindingResult unread, Reader reader) {
        if (form.getSubmissionKey() == null)
            form.setSubmissionKey(JoinRequestId.next().toString());
        return page(form, reader, HttpStatus.OK);
    }

    @PostMapping("/join")
    ModelAndView ask(@Valid @ModelAttribute("form") JoinForm form, BindingResult errors, Reader reader) {
        if (!errors.hasErrors()) {
            try {
                service.ask(key(form), read(form, reader));
                return new ModelAndView("redirect:/join/sent");
            } catch (RuleBroken broken) {
                Rules.reject(errors, broken);
            }
        }
        return page(form, reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/join/sent")
    String sent() {
        return "organization/join-sent";
    }

    private JoinAsk read(JoinForm form, Reader reader) {
        MunicipalityId seat = places.municipality(null, form.getSeat()).orElse(null);
        if (seat == null && form.getSeat() != null) throw RuleBroken.at("seat", "organization.rule.place");
        CountryId country = seat != null || form.getCountry() == null ? null : CountryId.of(form.getCountry());
        return new JoinAsk(
                Objects.requireNonNull(form.getOrganizationName()),
                Objects.requireNonNull(form.getKind()),
                seat,
                country,
                Objects.requireNonNull(form.getPersonName()),
                Objects.requireNonNull(form.getEmail()),
                form.getMessage(),
                reader.language());
    }

    private static JoinRequestId key(JoinForm form) {
        try {
            return JoinRequestId.of(String.valueOf(form.getSubmissionKey()));
        } catch (NotFound damaged) {
            return new JoinRequestId(UUID.randomUUID());
        }
    }

    private ModelAndView page(JoinForm form, Reader reader, HttpStatus status) {
        ModelAndView page = new ModelAndView("organization/join", status);
        page.addObject("form", form);
        page.addObject("kinds", Organization.Kind.values());
        page.addObject("countries", choices.countries(reader, false));
        return page;
    }
}
