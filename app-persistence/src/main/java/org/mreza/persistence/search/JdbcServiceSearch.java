package org.mreza.persistence.search;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.search.FoundServices;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.search.ServiceSearch;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.KeptPlans;
import org.mreza.persistence.shared.Places;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two statements: the window and the counts. One more when nothing is called as typed, or to keep the plans of the list
 * as it opens.
 */
@Repository
@Transactional(readOnly = true)
class JdbcServiceSearch implements ServiceSearch {

    private static final ZoneId ZONE = ZoneId.of("Europe/Skopje");

    private final ServiceWindows windows;
    private final ServiceCounting counting;
    private final Gazetteer gazetteer;
    private final Vocabularies vocabularies;
    private final Clock clock;
    private final KeptPlans plans;

    JdbcServiceSearch(
            ServiceWindows windows,
            ServiceCounting counting,
            Gazetteer gazetteer,
            Vocabularies vocabularies,
            Clock clock,
            KeptPlans plans) {
        this.windows = windows;
        this.counting = counting;
        this.gazetteer = gazetteer;
        this.vocabularies = vocabularies;
        this.clock = clock;
        this.plans = plans;
    }

    @Override
    public FoundServices find(
            ServiceFilter filter, ServiceOrder order, @Nullable Actor actor, Language reader, @Nullable String cursor) {
        Readership readership = Readership.of(actor);
        ServiceConditions typed = conditions(filter, false, readership);
        if (filter.active().isEmpty() && order.near() == null) plans.keep();
        Window<ServiceRow> window = windows.read(typed, order, reader, cursor);
        if (!window.isEmpty() || filter.text().isEmpty())
            return new FoundServices(window, counting.of(typed, filter), false);
        ServiceConditions near = conditions(filter, true, readership);
        Window<ServiceRow> nearest = windows.read(near, order, reader, cursor);
        boolean some = !nearest.isEmpty();
        return new FoundServices(nearest, counting.of(some ? near : typed, filter), some);
    }

    @Override
    public void each(ServiceFilter filter, ServiceOrder order, Actor actor, Language reader, Consumer<ServiceRow> to) {
        Readership readership = Readership.of(actor);
        ServiceConditions typed = conditions(filter, false, readership);
        boolean near = !filter.text().isEmpty()
                && windows.read(typed, order, reader, null).isEmpty();
        windows.each(near ? conditions(filter, true, readership) : typed, order, reader, to);
    }

    private ServiceConditions conditions(ServiceFilter filter, boolean near, Readership readership) {
        ServiceConditions conditions = new ServiceConditions(filter, moment(), near, readership);
        if (filter.municipality() != null)
            conditions.reachedFrom(ServiceFacet.MUNICIPALITY, Places.reaching(filter.municipality(), gazetteer));
        if (filter.region() != null)
            conditions.reachedFrom(ServiceFacet.REGION, Places.reaching(filter.region(), gazetteer));
        return conditions;
    }

    private Moment moment() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(ZONE));
        return new Moment(
                now,
                gazetteer.countries().stream()
                        .filter(c ->
                                vocabularies.holiday(c.id(), now.toLocalDate()).isPresent())
                        .map(c -> c.id().value())
                        .toList());
    }
}
