package org.mreza.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.practice.Adoption;
import org.mreza.domain.practice.Progress;
import org.mreza.domain.practice.ServiceModelQueries;
import org.mreza.domain.practice.replication.ReplicationQueries;
import org.mreza.domain.practice.replication.ReplicationTerritory;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.practice.ServiceModelPage.Choice;
import org.mreza.web.practice.ServiceModelPage.Line;
import org.mreza.web.practice.ServiceModelPage.Taking;
import org.springframework.stereotype.Component;

/** Puts together the page of a service model. */
@Component
class ServiceModelPages {

    private final Gazetteer gazetteer;
    private final ServiceModelQueries queries;
    private final ReplicationQueries replications;
    private final ReplicationTerritory territory;

    ServiceModelPages(
            Gazetteer gazetteer,
            ServiceModelQueries queries,
            ReplicationQueries replications,
            ReplicationTerritory territory) {
        this.gazetteer = gazetteer;
        this.queries = queries;
        this.replications = replications;
        this.territory = territory;
    }

    ServiceModelPage of(ServiceModel model, @Nullable String place, Actor actor, Reader reader) {
        List<Adoption> adoptions = queries.adoptions(model.code(), actor);
        Optional<Region> region = Optional.ofNullable(place).map(RegionId::of).flatMap(gazetteer::region);
        Optional<Country> country = Optional.ofNullable(place)
                .map(CountryId::of)
                .flatMap(gazetteer::country)
                .filter(Country::covered);
        List<Line> progress = region.map(r -> List.of(line(r, adoptions, reader)))
                .or(() -> country.map(c -> regions(c, adoptions, reader)))
                .orElseGet(() -> countries(adoptions, reader));
        return new ServiceModelPage(
                model,
                adoptions,
                queries.partners(model.code(), actor),
                progress,
                choices(reader),
                region.isPresent() || country.isPresent() ? place : null,
                region.map(r -> gazetteer.municipalities(r.id(), reader.language()))
                        .orElse(List.<Municipality>of()),
                takings(model, actor, reader),
                Access.offers(actor, Action.EDIT_SERVICE),
                reader);
    }

    private List<Taking> takings(ServiceModel model, Actor actor, Reader reader) {
        return replications.of(model.code(), actor).stream()
                .map(row -> new Taking(row, name(row, reader), territory.offers(actor, row)))
                .toList();
    }

    private static String name(ReplicationQueries.Row row, Reader reader) {
        ReplicationQueries.Taker taker = row.organization();
        String place = reader.municipality(row.municipality());
        if (taker == null) return place;
        return place.isEmpty() ? reader.text(taker.name()) : place + ", " + reader.text(taker.name());
    }

    private List<Line> countries(List<Adoption> adoptions, Reader reader) {
        return covered().map(c -> line(c, adoptions, reader)).toList();
    }

    /** The country, and those of its regions where the model is used at all. */
    private List<Line> regions(Country country, List<Adoption> adoptions, Reader reader) {
        Stream<Line> parts = gazetteer.regions(country.id()).stream()
                .map(r -> line(r, adoptions, reader))
                .filter(l -> l.progress().running() > 0);
        return Stream.concat(Stream.of(line(country, adoptions, reader)), parts).toList();
    }

    private Line line(Country country, List<Adoption> adoptions, Reader reader) {
        List<Municipality> all = gazetteer.municipalities(country.id());
        return new Line(
                "/countries/" + country.id(),
                reader.country(country.id()),
                Progress.of(all.stream().map(Municipality::id).toList(), adoptions));
    }

    private static Line line(Region region, List<Adoption> adoptions, Reader reader) {
        return new Line(
                "/regions/" + region.id(), reader.text(region.name()), Progress.of(region.municipalities(), adoptions));
    }

    private List<Choice> choices(Reader reader) {
        return covered()
                .map(c -> new Choice(
                        new Option(c.id().value(), reader.country(c.id())),
                        gazetteer.regions(c.id()).stream()
                                .map(r -> new Option(r.id().value(), reader.text(r.name())))
                                .toList()))
                .toList();
    }

    private Stream<Country> covered() {
        return gazetteer.countries().stream().filter(Country::covered);
    }
}
