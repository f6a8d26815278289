package org.mreza.web.mail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.mail.OutgoingMail.Outgoing;
import org.mreza.domain.mail.OutgoingMail.State;
import org.mreza.domain.mail.SendingAgain;
import org.mreza.domain.shared.NotFound;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox, for administrators. */
@Controller
@RequestMapping("/admin/outbox")
class AdminOutboxController {

    private final OutgoingMail mail;
    private final LetterRenderer renderer;
    private final Postman postman;
    private final SendingAgain again;
    private final boolean secretsShown;

    AdminOutboxController(
            OutgoingMail mail, LetterRenderer renderer, Postman postman, SendingAgain again, Environment environment) {
        this.mail = mail;
        this.renderer = renderer;
        this.postman = postman;
        this.again = again;
        this.secretsShown = environment.acceptsProfiles(Profiles.of("demo & !production"));
    }

    @ModelAttribute
    void require(Actor actor) {
        Access.require(actor, Action.VIEW_OUTBOX, Target.NETWORK);
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "WAITING") State state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAllAttributes(Map.of(
                "letters", mail.list(state, cursor),
                "state", state,
                "states", State.values(),
                "hasServer", postman.hasServer()));
        return "admin/outbox";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        Outgoing outgoing = mail.find(id).orElseThrow(NotFound::new);
        model.addAttribute("outgoing", outgoing);
        model.addAttribute(
                "rendered",
                secretsShown ? renderer.render(outgoing.letter()) : renderer.renderMasked(outgoing.letter()));
        return "admin/letter";
    }

    @PostMapping("/{id}/retry")
    String retry(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        again.send(id, actor);
        flash.addFlashAttribute("saved", "mail.waits-again");
        return "redirect:/admin/outbox";
    }
}
