package org.mreza.web.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.minutes.MinutesLink;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Actors;
import org.mreza.web.frame.LanguageChoice;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the links in letters about minutes lead. Opening the page changes nothing, as programs that look into letters
 * open every link; what is typed there and sent is a remark. A link that is not good any more gives back what was typed.
 */
@Controller
@RequestMapping("/minutes/{token:[A-Za-z0-9_-]{20,100}}")
class MinutesLinkController {

    private final MinutesLink link;

    MinutesLinkController(MinutesLink link) {
        this.link = link;
    }

    /** Who reads in no language of their choice reads in that of the letter, as if by its link. */
    @GetMapping
    ModelAndView show(@PathVariable String token, HttpServletRequest request) {
        boolean chosen =
                Actors.of(request) != null || LanguageChoice.chosen(request).isPresent();
        Optional<Language> letter = chosen ? Optional.empty() : link.language(token);
        if (letter.isPresent())
            return new ModelAndView(
                    "redirect:/minutes/" + token + "?lang=" + letter.get().tag());
        return link.behind(token)
                .map(draft -> page(token, draft, new RemarkForm()))
                .orElseGet(() -> over(token, null));
    }

    private static ModelAndView page(String token, MinutesLink.Draft draft, RemarkForm form) {
        form.open(draft.own());
        return new ModelAndView("meeting/minutes/link")
                .addObject("token", token)
                .addObject("draft", draft)
                .addObject("form", form)
                .addObject("typed", form.typedForOthers(draft.own()))
                .addObject(
                        "parts",
                        new MeetingPart[] {MeetingPart.WHAT, MeetingPart.WHO, MeetingPart.SAID, MeetingPart.AGREED});
    }

    private ModelAndView over(String token, @Nullable String typed) {
        return new ModelAndView("meeting/minutes/over", HttpStatus.GONE)
                .addObject("typed", typed)
                .addObject("said", link.said(token));
    }

    /** All that was typed on the page is sent at once, so that nothing of it is lost. */
    @PostMapping
    ModelAndView say(
            @PathVariable String token,
            @ModelAttribute("form") RemarkForm form,
            Reader reader,
            RedirectAttributes flash) {
        try {
            if (!link.say(token, form.read())) return over(token, form.typed());
            flash.addFlashAttribute("saved", "meeting.minutes.link.thanks");
            return new ModelAndView("redirect:/minutes/" + token);
        } catch (RuleBroken broken) {
            Optional<MinutesLink.Draft> draft = link.behind(token);
            if (draft.isEmpty()) return over(token, form.typed());
            ModelAndView again = page(token, draft.get(), form).addObject("why", reader.message(broken.messageKey()));
            again.setStatus(HttpStatus.valueOf(422));
            return again;
        }
    }
}
