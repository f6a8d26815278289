package org.mreza.web.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the links in letters about minutes lead. Opening the page changes nothing, as programs that look into letters
 * open every link; what is typed there and sent is a remark. A link that is not good any more gives back what was typed.
 */
@Controller
@RequestMapping("/minutes/{token:[A-Za-z0-9_-]{20,100}}")
class MinutesLinkController {

    private static final int LONGEST = 10000;

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
        return link.behind(token).map(draft -> page(token, draft)).orElseGet(() -> over(null));
    }

    private static ModelAndView page(String token, MinutesLink.Draft draft) {
        return new ModelAndView("meeting/minutes/link")
                .addObject("token", token)
                .addObject("draft", draft)
                .addObject(
                        "parts",
                        new MeetingPart[] {MeetingPart.WHAT, MeetingPart.WHO, MeetingPart.SAID, MeetingPart.AGREED});
    }

    private static ModelAndView over(@Nullable String typed) {
        return new ModelAndView("meeting/minutes/over", HttpStatus.GONE).addObject("typed", typed);
    }

    @PostMapping
    ModelAndView say(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String statement,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String text,
            Reader reader,
            RedirectAttributes flash) {
        String why = wrong(about, text);
        try {
            if (why == null) {
                if (!link.say(token, id(statement), about, String.valueOf(text))) return over(text);
                flash.addFlashAttribute("saved", "meeting.minutes.link.thanks");
                return new ModelAndView("redirect:/minutes/" + token);
            }
        } catch (RuleBroken broken) {
            why = broken.messageKey();
        }
        Optional<MinutesLink.Draft> draft = link.behind(token);
        if (draft.isEmpty()) return over(text);
        ModelAndView again = page(token, draft.get())
                .addObject("why", reader.message(why))
                .addObject("statement", statement)
                .addObject("about", about)
                .addObject("text", text);
        again.setStatus(HttpStatus.valueOf(422));
        return again;
    }

    private static @Nullable String wrong(@Nullable String about, @Nullable String text) {
        if (text == null) return "meeting.minutes.remark.missing";
        boolean tooLong = text.length() > LONGEST || (about != null && about.length() > 300);
        return tooLong ? "meeting.minutes.too-long" : null;
    }

    /** What is no id is nobody's statement. */
    private static @Nullable UUID id(@Nullable String statement) {
        if (statement == null) return null;
        try {
            return UUID.fromString(statement);
        } catch (IllegalArgumentException none) {
            throw RuleBroken.at("text", "meeting.minutes.not-yours");
        }
    }
}
