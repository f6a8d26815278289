package org.mreza.web.geography;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Regions and countries. */
@Controller
class RegionController {

    private final Gazetteer gazetteer;
    private final RegionPages pages;
    private final PlaceAddresses addresses;

    RegionController(Gazetteer gazetteer, RegionPages pages, PlaceAddresses addresses) {
        this.gazetteer = gazetteer;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping("/regions/{address}")
    ModelAndView show(
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String series,
            Actor actor,
            Reader reader) {
        Region region = addresses.region(address);
        if (!region.id().value().equals(address)) return MunicipalityController.moved("/regions/" + region.id());
        PeriodForm form = PeriodForm.of(from, to, series);
        return new ModelAndView("geography/region")
                .addObject("form", form)
                .addObject("page", pages.of(region, form.period(), actor, reader));
    }

    @GetMapping("/countries/{id}")
    String country(@PathVariable String id, Model model) {
        Optional<Country> country = gazetteer.country(CountryId.of(id));
        model.addAttribute("country", country.orElseThrow(NotFound::new));
        model.addAttribute("regions", gazetteer.regions(CountryId.of(id)));
        model.addAttribute(
                "municipalities", gazetteer.municipalities(CountryId.of(id)).size());
        return "geography/country";
    }
}
