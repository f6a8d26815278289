package org.mreza.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.organization.Area;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** Places as the column {@code reach} holds them: m, r or c before the code of a municipality, region or country. */
public final class Places {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

    private Places() {}

    /**
     * The condition that a column of places has this one. The place stands in the statement itself: a tenth of all rows
     * may be of a country and none of a village, and only by the place does the planner know whether to walk a list until it has
     * its page or to look up the few.
     *
     * @param kind m, r or c
     * @param id of a municipality, region or country; what cannot be the code of any is nowhere
     */
    public static String reached(String column, char kind, Object id) {
        String code = id.toString();
        return CODE.matcher(code).matches() ? column + " @> '{" + kind + code + "}'" : "false";
    }

    /** All that reaches the municipality: itself, its regions, its country. */
    public static List<String> reaching(MunicipalityId id, Gazetteer gazetteer) {
        List<String> places = new ArrayList<>(List.of("m" + id));
        gazetteer.municipality(id).ifPresent(m -> {
            m.regions().forEach(region -> places.add("r" + region));
            places.add("c" + m.country());
        });
        return places;
    }

    /** All that reaches some part of the region: its municipalities, itself, regions around and inside it, its country. */
    public static List<String> reaching(RegionId id, Gazetteer gazetteer) {
        List<String> places = new ArrayList<>(List.of("r" + id));
        gazetteer.region(id).ifPresent(region -> {
            region.municipalities().forEach(m -> places.add("m" + m));
            RegionId parent = region.parent();
            if (parent != null) places.add("r" + parent);
            gazetteer.regions(region.country()).stream()
                    .filter(inside -> id.equals(inside.parent()))
                    .forEach(inside -> places.add("r" + inside.id()));
            places.add("c" + region.country());
        });
        return places;
    }

    /** The municipalities that a choice is offered among: those of the region, or of the municipality's first region. */
    public static List<Municipality> around(Region region, Gazetteer gazetteer) {
        return region.municipalities().stream()
                .flatMap(m -> gazetteer.municipality(m).stream())
                .toList();
    }

    /** As the areas that they are. */
    public static List<Area> areas(String[] reach) {
        List<Area> areas = new ArrayList<>();
        for (String place : reach) {
            String code = place.substring(1);
            areas.add(
                    switch (place.charAt(0)) {
                        case 'm' -> Area.of(MunicipalityId.of(code));
                        case 'r' -> Area.of(RegionId.of(code));
                        default -> Area.of(CountryId.of(code));
                    });
        }
        return areas;
    }
}
