package org.mreza.web.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.search.ServiceCounts;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of services that are on, and what is found without one of them. */
@Component
class ServiceChips {

    private final Vocabularies vocabularies;
    private final ServiceLines lines;

    ServiceChips(Vocabularies vocabularies, ServiceLines lines) {
        this.vocabularies = vocabularies;
        this.lines = lines;
    }

    /** A list with one filter less, and how many it has. */
    public record Wider(String without, String number, String href) {}

    List<Chip> of(ServiceFilter filter, Reader reader, Frame frame) {
        return List.copyOf(chips(filter, reader, frame).values());
    }

    /** Of those that find something, the one that finds most first. */
    List<Wider> wider(ServiceFilter filter, ServiceCounts counts, Reader reader, Frame frame) {
        List<Wider> wider = new ArrayList<>();
        Map<ServiceFacet, Chip> chips = chips(filter, reader, frame);
        counts.without().entrySet().stream()
                .filter(e -> e.getValue() > 0 && chips.containsKey(e.getKey()))
                .sorted(Map.Entry.<ServiceFacet, Integer>comparingByValue().reversed())
                .forEach(e -> {
                    Chip chip = chips.get(e.getKey());
                    String number = reader.number(Math.min(e.getValue(), ServiceCounts.COUNTED_UP_TO))
                            + (e.getValue() > ServiceCounts.COUNTED_UP_TO ? "+" : "");
                    if (chip != null) wider.add(new Wider(chip.label(), number, chip.remove()));
                });
        return wider;
    }

    private Map<ServiceFacet, Chip> chips(ServiceFilter filter, Reader reader, Frame frame) {
        Map<ServiceFacet, Chip> chips = new EnumMap<>(ServiceFacet.class);
        for (ServiceFacet facet : filter.active())
            chips.put(facet, new Chip(label(facet, filter, reader), without(frame, parameters(facet))));
        return chips;
    }

    private String label(ServiceFacet facet, ServiceFilter filter, Reader reader) {
        return switch (facet) {
            case TEXT -> "„" + filter.text().typed() + "“";
            case TYPE -> lines.type(String.valueOf(filter.type()), reader);
            case TARGET ->
                vocabularies
                        .targetGroup(String.valueOf(filter.target()))
                        .map(TargetGroup::name)
                        .map(reader::text)
                        .orElse("");
            case REGION -> reader.region(filter.region());
            case MUNICIPALITY -> reader.municipality(filter.municipality());
            case LANGUAGE -> SpokenLanguages.name(String.valueOf(filter.language()), reader);
            case FREE, OPEN, ROOM -> reader.message("search.service.filter." + facet);
            case CONFIRMED -> confirmed(filter, reader);
            case KIND -> reader.message("organization.kind." + filter.kind());
            case STATUS -> status(filter.phases(), reader);
        };
    }

    private static String confirmed(ServiceFilter filter, Reader reader) {
        Integer days = filter.confirmedWithin();
        return days == null ? "" : reader.plural("search.service.within", days);
    }

    private static String status(Set<Phase> phases, Reader reader) {
        return phases.size() == 1
                ? reader.message("service.phase." + phases.iterator().next())
                : reader.message("search.service.phase.all");
    }

    private static String[] parameters(ServiceFacet facet) {
        return switch (facet) {
            case TEXT -> new String[] {"q"};
            case MUNICIPALITY -> new String[] {"municipality", "place"};
            default -> new String[] {facet.name().toLowerCase(java.util.Locale.ROOT)};
        };
    }

    /** This address without some parameters. */
    private static String without(Frame frame, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(frame.without("cursor"));
        for (String parameter : parameters) address.replaceQueryParam(parameter);
        return address.build().toUriString();
    }
}
