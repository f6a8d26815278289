package org.mreza.web.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.SearchWords;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Municipalities for pickers, those of the countries that one works in first. */
@Controller
class MunicipalitySuggestionsController {

    private static final int SUGGESTED = 8;

    private final Gazetteer gazetteer;
    private final HomeCountries home;

    MunicipalitySuggestionsController(Gazetteer gazetteer, HomeCountries home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    @GetMapping("/municipalities/suggestions")
    String suggestions(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        List<Suggestion> suggestions = gazetteer.find(SearchWords.of(q).typed(), SUGGESTED, home.of(actor)).stream()
                .map(m -> Suggestion.of(m.id(), reader.text(m.name()), note(m, reader)))
                .toList();
        model.addAttribute("suggestions", suggestions);
        return "fragments/picker :: options";
    }

    private static String note(Municipality municipality, Reader reader) {
        String country = reader.country(municipality.country());
        if (municipality.regions().isEmpty()) return country;
        return reader.region(municipality.regions().get(0)) + ", " + country;
    }
}
