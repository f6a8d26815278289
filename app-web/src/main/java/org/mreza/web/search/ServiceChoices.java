package org.mreza.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.web.directory.SpokenLanguages;
import org.mreza.web.frame.Choice;
import org.mreza.web.frame.FacetChoices;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the filters of the list of services offer, each with the number that it leaves. */
@Component
class ServiceChoices {

    /** "Confirmed within" so many days. */
    static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;

    ServiceChoices(Vocabularies vocabularies, Gazetteer gazetteer) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
    }

    /** The choices of every select, and the numbers beside the ticks. */
    public record Offered(
            List<Choice> types,
            List<Choice> targets,
            Map<String, List<Choice>> regions,
            List<Choice> languages,
            List<Choice> confirmed,
            List<Choice> kinds,
            List<Choice> statuses,
            String free,
            String open,
            String room) {}

    Offered of(ServiceFilter filter, FacetCounts<ServiceFacet> counts, Reader reader) {
        FacetChoices<ServiceFacet> choices = new FacetChoices<>(counts, reader);
        return new Offered(
                types(filter, choices),
                choices.of(
                        ServiceFacet.TARGET,
                        vocabularies.targetGroups(),
                        TargetGroup::code,
                        group -> reader.text(group.name()),
                        filter.target()),
                regions(filter, choices),
                languages(filter, choices),
                choices.of(
                        ServiceFacet.CONFIRMED,
                        DAYS,
                        String::valueOf,
                        days -> reader.plural("search.service.within", days),
                        text(filter.confirmedWithin())),
                choices.of(
                        ServiceFacet.KIND,
                        List.of(Organization.Kind.values()),
                        Enum::name,
                        kind -> reader.message("organization.kind." + kind),
                        text(filter.kind())),
                statuses(filter, choices),
                choices.number(ServiceFacet.FREE, "true"),
                choices.number(ServiceFacet.OPEN, "true"),
                choices.number(ServiceFacet.ROOM, "true"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A type has those of its kinds. */
    private List<Choice> types(ServiceFilter filter, FacetChoices<ServiceFacet> choices) {
        return vocabularies.types().stream()
                .flatMap(type -> {
                    int number = vocabularies.types().stream()
                            .filter(t ->
                                    t.code().equals(type.code()) || type.code().equals(t.parent()))
                            .mapToInt(t -> choices.counts().of(ServiceFacet.TYPE, t.code()))
                            .sum();
                    return choices.choice(
                            ServiceFacet.TYPE, type.code(), name(type, choices.reader()), number, filter.type());
                })
                .toList();
    }

    private static String name(ServiceType type, Reader reader) {
        return (type.parent() == null ? "" : "– ") + reader.text(type.name());
    }

    private Map<String, List<Choice>> regions(ServiceFilter filter, FacetChoices<ServiceFacet> choices) {
        Map<String, List<Choice>> regions = new LinkedHashMap<>();
        for (Country country : gazetteer.countries()) {
            List<Choice> inside = choices.of(
                    ServiceFacet.REGION,
                    gazetteer.regions(country.id()),
                    region -> region.id().value(),
                    region -> choices.reader().text(region.name()),
                    text(filter.region()));
            if (!inside.isEmpty()) regions.put(choices.reader().country(country.id()), inside);
        }
        return regions;
    }

    /** The one that is spoken most first. */
    private static List<Choice> languages(ServiceFilter filter, FacetChoices<ServiceFacet> choices) {
        Map<String, Integer> spoken = choices.counts().of().getOrDefault(ServiceFacet.LANGUAGE, Map.of());
        List<String> codes = Stream.concat(spoken.keySet().stream(), Stream.ofNullable(filter.language()))
                .distinct()
                .sorted(Comparator.comparing((String code) -> -spoken.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return choices.of(
                ServiceFacet.LANGUAGE,
                codes,
                code -> code,
                code -> SpokenLanguages.name(code, choices.reader()),
                filter.language());
    }

    private static List<Choice> statuses(ServiceFilter filter, FacetChoices<ServiceFacet> choices) {
        List<Choice> statuses = new ArrayList<>();
        for (Phase phase : Phase.values())
            statuses.add(new Choice(
                    phase.name(),
                    choices.reader().message("service.phase." + phase) + number(phase, filter, choices),
                    Objects.equals(filter.phases(), Set.of(phase))));
        boolean all = filter.phases().size() == Phase.values().length;
        statuses.add(new Choice("ALL", choices.reader().message("search.service.phase.all"), all));
        return statuses;
    }

    /** Empty where it was not counted: without a choice only what is offered is. */
    private static String number(Phase phase, ServiceFilter filter, FacetChoices<ServiceFacet> choices) {
        boolean counted = filter.active().contains(ServiceFacet.STATUS) || ServiceFilter.OFFERED.contains(phase);
        String number = counted ? choices.number(ServiceFacet.STATUS, phase.name()) : "";
        return number.isEmpty() ? "" : " (" + number + ")";
    }
}
