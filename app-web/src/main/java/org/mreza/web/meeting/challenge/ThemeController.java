package org.mreza.web.meeting.challenge;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ThemeQueries;
import org.mreza.domain.meeting.challenge.ThemeQueries.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What meetings talk about: themes of challenges and conclusions, by year. */
@Controller
class ThemeController {

    private final ThemeQueries themes;

    ThemeController(ThemeQueries themes) {
        this.themes = themes;
    }

    /** @param theme one of them, however it is spelled */
    @GetMapping("/challenges/themes")
    String index(@RequestParam(required = false) @Nullable String theme, Actor actor, Model model) {
        model.addAttribute("themes", themes.themes(actor));
        model.addAttribute("most", ThemeQueries.MOST);
        model.addAttribute("asked", theme);
        Theme chosen = theme == null ? null : themes.theme(theme, actor).orElse(null);
        if (chosen == null) return "meeting/challenge/themes";
        model.addAttribute("chosen", chosen);
        model.addAttribute("trend", Trend.of(chosen.years()));
        model.addAttribute("agreed", themes.agreed(chosen.text(), actor));
        return "meeting/challenge/themes";
    }
}
