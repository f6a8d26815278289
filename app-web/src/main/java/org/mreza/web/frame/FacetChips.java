package org.mreza.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mreza.domain.shared.FacetCounts;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a list that are on, as chips, and what is found without one of them. */
public record FacetChips<F extends Enum<F>>(Map<F, Chip> chips) {

    /** A list with one filter less, and how many it has. */
    public record Wider(String without, String number, String href) {}

    public List<Chip> all() {
        return List.copyOf(chips.values());
    }

    /** Of those that find something, the one that finds most first. */
    public List<Wider> wider(FacetCounts<F> counts, Reader reader) {
        List<Wider> wider = new ArrayList<>();
        counts.without().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<F, Integer>comparingByValue().reversed())
                .forEach(e -> {
                    Chip chip = chips.get(e.getKey());
                    String number = reader.number(e.getValue(), FacetCounts.COUNTED_UP_TO);
                    if (chip != null) wider.add(new Wider(chip.label(), number, chip.remove()));
                });
        return wider;
    }

    /** A chip that takes these parameters off the address of the page. */
    public static Chip chip(String label, Frame frame, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(frame.without("cursor"));
        for (String parameter : parameters) address.replaceQueryParam(parameter);
        return new Chip(label, address.build().toUriString());
    }
}
