package org.mreza.web.meeting.digest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.digest.DigestLinks;
import org.mreza.domain.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the links of the weekly letter lead: opening one changes nothing, as programs that look into letters open every
 * link; the button on the page acts. The link that ends the letters may also be posted to by the reader's mail program.
 */
@Controller
class DigestController {

    private final DigestLinks links;

    DigestController(DigestLinks links) {
        this.links = links;
    }

    @GetMapping("/digest/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView show(@PathVariable String token) {
        Optional<DigestLinks.Behind> behind = links.behind(token);
        if (behind.isEmpty()) return expired();
        return new ModelAndView("meeting/digest/link")
                .addObject("token", token)
                .addObject("item", behind.get().link().item())
                .addObject("refused", behind.get().refused());
    }

    @PostMapping("/digest/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView use(@PathVariable String token) {
        try {
            links.use(token);
        } catch (NotFound gone) {
            return expired();
        }
        return new ModelAndView("redirect:/digest/" + token);
    }

    private static ModelAndView expired() {
        return new ModelAndView("meeting/digest/expired", HttpStatus.GONE);
    }

    @PostMapping("/settings/digest")
    String want(@RequestParam(required = false) @Nullable String wanted, Actor actor, RedirectAttributes flash) {
        links.want("true".equals(wanted), actor);
        flash.addFlashAttribute("saved", "digest.saved");
        return "redirect:/settings#digest";
    }
}
