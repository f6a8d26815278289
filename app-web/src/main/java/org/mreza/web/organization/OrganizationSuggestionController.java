package org.mreza.web.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationQueries.PersonRow;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What pickers offer while somebody types. */
@Controller
class OrganizationSuggestionController {

    private static final int SUGGESTED = 8;

    private final OrganizationQueries queries;
    private final Gazetteer gazetteer;
    private final PlaceReading places;

    OrganizationSuggestionController(OrganizationQueries queries, Gazetteer gazetteer, PlaceReading places) {
        this.queries = queries;
        this.gazetteer = gazetteer;
        this.places = places;
    }

    @GetMapping("/organizations/suggestions")
    String organizations(@RequestParam(required = false) @Nullable String q, Reader reader, Model model) {
        return options(model, queries.suggestions(typed(q), SUGGESTED).stream().map(row -> organization(row, reader)));
    }

    private static Suggestion organization(OrganizationRow row, Reader reader) {
        OrganizationLine line = OrganizationLine.of(row, reader);
        String note = Stream.of(
                        Optional.ofNullable(line.name().below()).orElse(""),
                        reader.message("organization.kind." + row.kind()),
                        line.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Suggestion.of(row.id(), row.name().original(), note);
    }

    /** Municipalities, regions and countries together: where an organization works. */
    @GetMapping("/organizations/places")
    String places(@RequestParam(required = false) @Nullable String q, Reader reader, Model model) {
        List<Suggestion> found = new ArrayList<>();
        places.countries(typed(q))
                .limit(2)
                .forEach(c -> found.add(
                        Suggestion.of(c.id(), reader.country(c.id()), reader.message("organization.place.country"))));
        gazetteer
                .find(typed(q), 6)
                .forEach(m -> found.add(Suggestion.of(
                        m.id(),
                        reader.text(m.name()),
                        reader.message("organization.place.municipality", reader.country(m.country())))));
        gazetteer
                .findRegions(typed(q), 4)
                .forEach(r -> found.add(Suggestion.of(
                        r.id(),
                        reader.text(r.name()),
                        reader.message("organization.place.region", reader.country(r.country())))));
        return options(model, found.stream());
    }

    @GetMapping("/organizations/persons")
    String persons(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        return options(
                model,
                queries.persons(typed(q), SUGGESTED, actor).stream()
                        .map(row -> Suggestion.of(row.id(), row.name(), seat(row, reader))));
    }

    private static @Nullable String seat(PersonRow row, Reader reader) {
        return row.job() == null ? null : reader.text(row.job()) + ", " + reader.text(row.organization());
    }

    private static String typed(@Nullable String q) {
        return q == null ? "" : q.substring(0, Math.min(q.length(), 100));
    }

    private static String options(Model model, Stream<Suggestion> suggestions) {
        model.addAttribute("suggestions", suggestions.toList());
        return "fragments/picker :: options";
    }
}
