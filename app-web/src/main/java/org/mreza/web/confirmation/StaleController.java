package org.mreza.web.confirmation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.confirmation.ConfirmationQueries;
import org.mreza.domain.confirmation.ConfirmationQueries.Need;
import org.mreza.domain.confirmation.ConfirmationQueries.StaleFilter;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.web.frame.Reader;
import org.mreza.web.geography.PlaceAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What nobody confirmed in time in a region. */
@Controller
class StaleController {

    private static final List<String> TYPES = List.of("service", "organization");

    private final ConfirmationQueries queries;
    private final PlaceAddresses addresses;
    private final Gazetteer gazetteer;

    StaleController(ConfirmationQueries queries, PlaceAddresses addresses, Gazetteer gazetteer) {
        this.queries = queries;
        this.addresses = addresses;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/regions/{address}/stale")
    String show(
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String need,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Model model) {
        Region region = addresses.region(address);
        if (!region.id().value().equals(address)) return "redirect:/regions/" + region.id() + "/stale";
        StaleFilter filter = filter(region, need, type, municipality);
        model.addAttribute("region", region);
        model.addAttribute("filter", filter);
        model.addAttribute("needs", Need.values());
        model.addAttribute("types", TYPES);
        model.addAttribute("municipalities", gazetteer.municipalities(region.id(), reader.language()));
        model.addAttribute(
                "found", queries.stale(region.id(), filter, reader.now().toLocalDate(), actor, cursor));
        return "confirmation/stale";
    }

    /** What cannot be understood does not narrow. */
    private static StaleFilter filter(
            Region region, @Nullable String need, @Nullable String type, @Nullable String municipality) {
        return new StaleFilter(
                Stream.of(Need.values())
                        .filter(n -> n.name().equals(need))
                        .findFirst()
                        .orElse(Need.OVERDUE),
                TYPES.stream().filter(t -> t.equals(type)).findFirst().orElse(null),
                region.municipalities().stream()
                        .filter(m -> m.value().equals(municipality))
                        .findFirst()
                        .orElse(null));
    }
}
