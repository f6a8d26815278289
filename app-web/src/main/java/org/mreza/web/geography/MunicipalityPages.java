package org.mreza.web.geography;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.coverage.LocalCoverages;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Partner;
import org.mreza.domain.overview.Partners;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts together the page of a municipality. */
@Component
class MunicipalityPages {

    private static final int OF_EACH_KIND = 6;
    private static final int FROM_ELSEWHERE = 4;
    private static final int MEETINGS = 5;

    private final Gazetteer gazetteer;
    private final PlaceQueries places;
    private final RegionPages regions;
    private final LocalCoverages coverages;

    MunicipalityPages(Gazetteer gazetteer, PlaceQueries places, RegionPages regions, LocalCoverages coverages) {
        this.gazetteer = gazetteer;
        this.places = places;
        this.regions = regions;
        this.coverages = coverages;
    }

    MunicipalityPage of(Municipality municipality, Actor actor, Reader reader) {
        List<Region> in = gazetteer.regionsOf(municipality.id());
        List<Partners> seated = places.seatedIn(municipality.id(), OF_EACH_KIND, actor);
        List<Partners> working = places.workingIn(municipality.id(), FROM_ELSEWHERE, actor);
        LatestMeetings meetings = places.meetings(municipality.id(), MEETINGS, actor);
        RegionPresence presence =
                in.isEmpty() ? null : regions.presence(in.get(0), Period.ALL, municipality.id(), actor, reader);
        Partner administration = administration(seated);
        return new MunicipalityPage(
                municipality,
                otherNames(municipality, reader),
                in,
                seated,
                working,
                meetings,
                administration,
                mayEdit(administration, municipality, actor),
                coverages.of(municipality.id(), actor),
                presence);
    }

    /** Names in other languages and scripts, then other spellings; each once, not the one in the heading. */
    private static List<String> otherNames(Municipality municipality, Reader reader) {
        String shown = reader.text(municipality.name());
        return Stream.concat(
                        municipality.name().all().stream(),
                        municipality.aliases().stream().map(a -> a.text()))
                .filter(name -> !name.equalsIgnoreCase(shown))
                .distinct()
                .toList();
    }

    private static @Nullable Partner administration(List<Partners> seated) {
        return seated.stream()
                .filter(p -> p.kind().equals("MUNICIPALITY_ADMINISTRATION"))
                .flatMap(p -> p.rows().stream())
                .max(Comparator.comparing(p -> p.contact() != null))
                .orElse(null);
    }

    private boolean mayEdit(@Nullable Partner administration, Municipality municipality, Actor actor) {
        if (administration == null) return false;
        Target target = gazetteer.within(Target.of(administration.id()), Set.of(municipality.id()));
        return Access.allows(actor, Action.EDIT_ORGANIZATION, target);
    }
}
