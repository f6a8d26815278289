package org.mreza.web.organization;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFacet;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Choice;
import org.mreza.web.frame.FacetChips;
import org.mreza.web.frame.FacetChoices;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the filters of the list of organizations offer, each with the number that it leaves, and those that are on. */
@Component
class OrganizationFacets {

    private final Gazetteer gazetteer;

    OrganizationFacets(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A municipality as a link to the list of it. */
    public record PlaceLink(String text, String number, String href) {}

    /**
     * The choices of the selects.
     *
     * @param municipalities of the chosen region that leave something
     */
    public record Offered(List<Choice> kinds, Map<String, List<Choice>> regions, List<PlaceLink> municipalities) {}

    Offered of(OrganizationFilter filter, FacetCounts<OrganizationFacet> counts, Reader reader, Frame frame) {
        FacetChoices<OrganizationFacet> choices = new FacetChoices<>(counts, reader);
        return new Offered(
                choices.of(
                        OrganizationFacet.KIND,
                        List.of(Organization.Kind.values()),
                        Enum::name,
                        kind -> reader.message("organization.kind." + kind),
                        text(filter.kind())),
                regions(filter, choices),
                municipalities(filter, choices, frame));
    }

    private Map<String, List<Choice>> regions(OrganizationFilter filter, FacetChoices<OrganizationFacet> choices) {
        Map<String, List<Choice>> regions = new LinkedHashMap<>();
        for (Country country : gazetteer.countries()) {
            List<Choice> inside = choices.of(
                    OrganizationFacet.REGION,
                    gazetteer.regions(country.id()),
                    region -> region.id().value(),
                    region -> choices.reader().text(region.name()),
                    text(filter.region()));
            if (!inside.isEmpty()) regions.put(choices.reader().countryToChoose(country.id()), inside);
        }
        return regions;
    }

    /** Those with most first. */
    private List<PlaceLink> municipalities(
            OrganizationFilter filter, FacetChoices<OrganizationFacet> choices, Frame frame) {
        if (filter.region() == null || filter.municipality() != null) return List.of();
        FacetCounts<OrganizationFacet> counts = choices.counts();
        return counts.of().getOrDefault(OrganizationFacet.MUNICIPALITY, Map.of()).keySet().stream()
                .filter(code -> gazetteer.regionsOf(MunicipalityId.of(code)).stream()
                        .anyMatch(region -> region.id().equals(filter.region())))
                .sorted(Comparator.comparing((String code) -> -counts.of(OrganizationFacet.MUNICIPALITY, code))
                        .thenComparing(Comparator.naturalOrder()))
                .map(code -> new PlaceLink(
                        choices.reader().municipality(MunicipalityId.of(code)),
                        choices.number(OrganizationFacet.MUNICIPALITY, code),
                        frame.with("municipality", code)))
                .toList();
    }

    FacetChips<OrganizationFacet> chips(OrganizationFilter filter, Reader reader, Frame frame) {
        Map<OrganizationFacet, Chip> chips = new EnumMap<>(OrganizationFacet.class);
        for (OrganizationFacet facet : filter.active())
            chips.put(facet, FacetChips.chip(label(facet, filter, reader), frame, parameters(facet)));
        return new FacetChips<>(chips);
    }

    private static String label(OrganizationFacet facet, OrganizationFilter filter, Reader reader) {
        return switch (facet) {
            case TEXT -> "„" + filter.text() + "“";
            case KIND -> reader.message("organization.kind." + filter.kind());
            case REGION -> reader.region(filter.region());
            case MUNICIPALITY -> reader.municipality(filter.municipality());
            case COUNTRY -> reader.country(filter.country());
            case TIE -> reader.message("organization.filter.tie." + filter.tie());
            case STATE ->
                reader.message("organization.filter.state." + (filter.state() == null ? "ALL" : filter.state()));
        };
    }

    private static String[] parameters(OrganizationFacet facet) {
        return switch (facet) {
            case TEXT -> new String[] {"q"};
            case MUNICIPALITY -> new String[] {"municipality", "place"};
            default -> new String[] {facet.name().toLowerCase(Locale.ROOT)};
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
