package org.mreza.web.geography;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Municipalities: the list and the page of each. */
@Controller
@RequestMapping("/municipalities")
class MunicipalityController {

    private final Gazetteer gazetteer;
    private final MunicipalityIndex index;
    private final MunicipalityPages pages;
    private final PlaceAddresses addresses;
    private final Map<String, ServiceType> names;

    MunicipalityController(
            Gazetteer gazetteer,
            MunicipalityIndex index,
            MunicipalityPages pages,
            PlaceAddresses addresses,
            Vocabularies vocabularies) {
        this.gazetteer = gazetteer;
        this.index = index;
        this.pages = pages;
        this.addresses = addresses;
        this.names = vocabularies.types().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            Reader reader,
            Model model) {
        MunicipalityFilter filter = MunicipalityFilter.of(q, country, region);
        model.addAttribute("filter", filter);
        model.addAttribute("countries", index.countries(reader));
        model.addAttribute("regions", index.regions(filter.country(), reader));
        if (filter.isEmpty()) model.addAttribute("parts", index.whole(reader));
        else model.addAttribute("found", index.filtered(filter, reader));
        return "geography/municipalities";
    }

    @GetMapping("/{address}")
    ModelAndView show(@PathVariable String address, Actor actor, Reader reader) {
        Municipality municipality = addresses.municipality(address);
        if (!municipality.id().value().equals(address)) return moved("/municipalities/" + municipality.id());
        return new ModelAndView("geography/municipality", "page", pages.of(municipality, actor, reader))
                .addObject("names", names);
    }

    static ModelAndView moved(String to) {
        RedirectView moved = new RedirectView(to, true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return new ModelAndView(moved);
    }
}
