package org.mreza.web.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.SearchWords;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over everything. */
@Controller
class SearchController {

    private static final int OF_EACH_KIND = 5;
    private static final int OF_ONE_KIND = 100;
    private static final int SUGGESTED = 8;

    private final SearchQueries search;
    private final FoundChoices choices;
    private final PlaceReading places;
    private final FoundViews views;

    SearchController(SearchQueries search, FoundChoices choices, PlaceReading places, FoundViews views) {
        this.search = search;
        this.choices = choices;
        this.places = places;
        this.views = views;
    }

    @GetMapping("/search")
    String show(@ModelAttribute("form") SearchForm form, Actor actor, Reader reader, Model model) {
        SearchWords words = SearchWords.of(form.getQ());
        Optional<FoundKind> one = form.kinds();
        SearchScope scope = form.scope(
                places.municipality(form.getMunicipality(), form.getPlace()).orElse(null), choices);
        SearchAnswer answer = search.search(words, scope, one.isPresent() ? OF_ONE_KIND : OF_EACH_KIND, actor);
        model.addAttribute("q", words.typed());
        model.addAttribute("kind", one.map(FoundKind::name).orElse(null));
        model.addAttribute("near", answer.near());
        model.addAttribute("asked", !words.isEmpty());
        model.addAttribute("total", answer.total());
        FoundLinks links = new FoundLinks(words.typed(), scope);
        model.addAttribute("choices", choices.of(answer.counts(), scope, links, reader));
        model.addAttribute("scope", scope);
        model.addAttribute("place", reader.municipality(scope.municipality()));
        model.addAttribute(
                "groups",
                answer.groups().stream()
                        .map(g -> views.group(g, answer.words(), links, reader))
                        .toList());
        model.addAttribute("wider", answer.isEmpty() ? wider(words, one, scope, answer) : List.of());
        model.addAttribute("register", answer.isEmpty() && Access.offers(actor, Action.REGISTER_ORGANIZATION));
        return "search/show";
    }

    /** A search with fewer words, of other kinds or in other places. */
    public record Wider(@Nullable String words, String href) {}

    private static List<Wider> wider(
            SearchWords words, Optional<FoundKind> kind, SearchScope scope, SearchAnswer answer) {
        boolean elsewhere =
                kind.isPresent() || (scope.placed() && answer.counts().anywhere() > 0);
        Stream<Wider> other = elsewhere
                ? Stream.of(new Wider(null, new FoundLinks(words.typed(), SearchScope.ALL).here()))
                : Stream.empty();
        List<String> typed = List.of(words.typed().strip().split("\\s+"));
        Stream<Wider> fewerWords = typed.size() < 2
                ? Stream.empty()
                : typed.stream().limit(5).map(w -> new Wider(w, new FoundLinks(w, scope).here()));
        return Stream.concat(other, fewerWords).toList();
    }

    @GetMapping("/search/suggestions")
    String suggestions(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        model.addAttribute(
                "suggestions",
                search.suggest(SearchWords.of(q), SUGGESTED, actor).stream()
                        .map(found -> suggestion(found, reader))
                        .toList());
        return "fragments/picker :: options";
    }

    private static Suggestion suggestion(Found found, Reader reader) {
        String kind = reader.message("search.kind." + found.kind());
        String around = FoundViews.around(found, reader);
        return Suggestion.link(
                FoundAddress.of(found), reader.text(found.name()), around.isEmpty() ? kind : kind + ", " + around);
    }
}
