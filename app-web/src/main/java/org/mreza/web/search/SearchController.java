package org.mreza.web.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.shared.SearchWords;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
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

    SearchController(SearchQueries search) {
        this.search = search;
    }

    @GetMapping("/search")
    String show(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            Actor actor,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model) {
        SearchWords words = SearchWords.of(q);
        Optional<FoundKind> one = kind(kind);
        Set<FoundKind> kinds = one.<Set<FoundKind>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(FoundKind.class));
        SearchAnswer answer = search.search(words, kinds, one.isPresent() ? OF_ONE_KIND : OF_EACH_KIND, actor);
        model.addAttribute("q", words.typed());
        model.addAttribute("kind", one.map(FoundKind::name).orElse(null));
        model.addAttribute("near", answer.near());
        model.addAttribute("asked", !words.isEmpty());
        model.addAttribute("total", answer.total());
        model.addAttribute(
                "groups",
                answer.groups().stream()
                        .map(g -> FoundGroupView.of(g, answer.words(), words.typed(), reader))
                        .toList());
        model.addAttribute("wider", answer.isEmpty() ? wider(words, one) : List.of());
        model.addAttribute("register", answer.isEmpty() && Access.offers(actor, Action.REGISTER_ORGANIZATION));
        return "search/show";
    }

    /** A search with fewer words, or of other kinds. */
    public record Wider(@Nullable String words, String href) {}

    private static List<Wider> wider(SearchWords words, Optional<FoundKind> kind) {
        Stream<Wider> otherKinds = kind.stream().map(k -> new Wider(null, FoundGroupView.address(words.typed(), null)));
        List<String> typed = List.of(words.typed().strip().split("\\s+"));
        Stream<Wider> fewerWords = typed.size() < 2
                ? Stream.empty()
                : typed.stream().limit(5).map(w -> new Wider(w, FoundGroupView.address(w, null)));
        return Stream.concat(otherKinds, fewerWords).toList();
    }

    @GetMapping("/search/suggestions")
    String suggestions(
            @RequestParam(required = false) @Nullable String q,
            Actor actor,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model) {
        model.addAttribute(
                "suggestions",
                search.suggest(SearchWords.of(q), SUGGESTED, actor).stream()
                        .map(found -> suggestion(found, reader))
                        .toList());
        return "fragments/picker :: options";
    }

    private static Suggestion suggestion(Found found, Reader reader) {
        String kind = reader.message("search.kind." + found.kind());
        String place = FoundView.place(found, reader);
        String note = place.isEmpty() ? kind : kind + ", " + place;
        return Suggestion.link(FoundAddress.of(found), reader.text(found.name()), note);
    }

    /** A kind that there is not is no kind: the whole search is shown. */
    private static Optional<FoundKind> kind(@Nullable String name) {
        return Arrays.stream(FoundKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst();
    }
}
