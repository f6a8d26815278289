package org.mreza.web.practice;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.practice.ServiceModelQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Service models: the list and the page of each. */
@Controller
@RequestMapping("/service-models")
class ServiceModelController {

    private final Vocabularies vocabularies;
    private final ServiceModelQueries queries;
    private final ServiceModelPages pages;

    ServiceModelController(Vocabularies vocabularies, ServiceModelQueries queries, ServiceModelPages pages) {
        this.vocabularies = vocabularies;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    String index(Actor actor, Model model) {
        model.addAttribute("models", vocabularies.models());
        model.addAttribute("reach", queries.reach(actor));
        return "practice/index";
    }

    @GetMapping("/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String place,
            Actor actor,
            Reader reader,
            Model model) {
        ServiceModel found = vocabularies.models().stream()
                .filter(m -> m.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("page", pages.of(found, place, actor, reader));
        return "practice/show";
    }
}
