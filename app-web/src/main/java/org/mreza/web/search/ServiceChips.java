package org.mreza.web.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.FacetChips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The filters of the list of services that are on. */
@Component
class ServiceChips {

    private final Vocabularies vocabularies;
    private final ServiceLines lines;

    ServiceChips(Vocabularies vocabularies, ServiceLines lines) {
        this.vocabularies = vocabularies;
        this.lines = lines;
    }

    FacetChips<ServiceFacet> of(ServiceFilter filter, Reader reader, Frame frame) {
        Map<ServiceFacet, Chip> chips = new EnumMap<>(ServiceFacet.class);
        for (ServiceFacet facet : filter.active())
            chips.put(facet, FacetChips.chip(label(facet, filter, reader), frame, parameters(facet)));
        return new FacetChips<>(chips);
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
}
