package org.mreza.web.meeting.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.invitation.Answer;
import org.mreza.domain.meeting.invitation.AnsweringInvitations;
import org.mreza.domain.meeting.invitation.AnsweringInvitations.Asked;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links in invitations lead. Opening the page changes nothing, as programs that look into letters open every
 * link; the button on it answers.
 */
@Controller
class AnswerController {

    private final AnsweringInvitations invitations;

    AnswerController(AnsweringInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/answers/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView show(@PathVariable String token, @RequestParam(required = false) @Nullable String answer) {
        Optional<Asked> asked = invitations.behind(token);
        if (asked.isEmpty()) return ended();
        Answer chosen = read(answer).orElse(asked.get().invitee().answer());
        return page(token, asked.get(), chosen);
    }

    @PostMapping("/answers/{token:[A-Za-z0-9_-]{20,100}}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String substitute) {
        Answer chosen = read(answer).orElse(Answer.NONE);
        try {
            invitations.answer(token, chosen, substitute);
            return new ModelAndView("redirect:/answers/" + token + "?done");
        } catch (NotFound gone) {
            return ended();
        } catch (RuleBroken broken) {
            ModelAndView page = page(token, invitations.behind(token).orElseThrow(NotFound::new), chosen)
                    .addObject("broken", broken)
                    .addObject("typed", substitute);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static Optional<Answer> read(@Nullable String answer) {
        if (answer == null) return Optional.empty();
        String name = answer.toUpperCase(Locale.ROOT);
        return Stream.of(Answer.YES, Answer.NO, Answer.SUBSTITUTE)
                .filter(a -> a.name().equals(name))
                .findFirst();
    }

    private static ModelAndView page(String token, Asked asked, Answer chosen) {
        return new ModelAndView("meeting/invitation/answer")
                .addObject("token", token)
                .addObject("asked", asked)
                .addObject("what", asked.plan().what())
                .addObject("chosen", chosen == Answer.WAITING ? asked.invitee().wish() : chosen);
    }

    private static ModelAndView ended() {
        return new ModelAndView("meeting/invitation/ended", HttpStatus.GONE);
    }
}
