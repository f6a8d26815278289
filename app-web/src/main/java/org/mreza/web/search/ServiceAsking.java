package org.mreza.web.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceOrder.Sort;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;

/** Understands the address of the list of services; what cannot be understood is left out. */
@Component
class ServiceAsking {

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;
    private final PlaceReading places;

    ServiceAsking(Vocabularies vocabularies, Gazetteer gazetteer, PlaceReading places) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
        this.places = places;
    }

    ServiceFilter filter(ServiceListForm form) {
        return new ServiceFilter(
                SearchWords.of(form.getQ()),
                type(form.getType()),
                target(form.getTarget()),
                places.municipality(form.getMunicipality(), form.getPlace()).orElse(null),
                region(form.getRegion()),
                language(form.getLanguage()),
                yes(form.getFree()),
                yes(form.getOpen()),
                yes(form.getRoom()),
                days(form.getConfirmed()),
                constant(Organization.Kind.class, form.getKind()).orElse(null),
                phases(form.getStatus()));
    }

    /** By distance where a place to measure from is known. */
    ServiceOrder order(ServiceListForm form, ServiceFilter filter) {
        Sort sort = constant(Sort.class, form.getSort()).orElse(null);
        MunicipalityId near =
                places.municipality(form.getNear(), form.getFrom()).orElse(filter.municipality());
        boolean distance = sort == Sort.DISTANCE || (sort == null && form.getNear() != null);
        if (distance && near != null) return ServiceOrder.from(near);
        return sort == Sort.NAME ? ServiceOrder.BY_NAME : ServiceOrder.BEST;
    }

    private @Nullable String type(@Nullable String code) {
        return code == null ? null : vocabularies.type(code).map(t -> t.code()).orElse(null);
    }

    private @Nullable String target(@Nullable String code) {
        return code == null
                ? null
                : vocabularies.targetGroup(code).map(TargetGroup::code).orElse(null);
    }

    private @Nullable RegionId region(@Nullable String code) {
        return code == null
                ? null
                : gazetteer.region(RegionId.of(code)).map(Region::id).orElse(null);
    }

    private static @Nullable String language(@Nullable String code) {
        return code != null && code.matches("[a-z]{2,3}") ? code : null;
    }

    private static boolean yes(@Nullable String value) {
        return value != null && Set.of("true", "1", "on", "yes").contains(value);
    }

    private static @Nullable Integer days(@Nullable String value) {
        return ServiceChoices.DAYS.stream()
                .filter(days -> days.toString().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static Set<Phase> phases(@Nullable String value) {
        if ("all".equalsIgnoreCase(value)) return EnumSet.allOf(Phase.class);
        return constant(Phase.class, value).<Set<Phase>>map(EnumSet::of).orElse(ServiceFilter.OFFERED);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        if (name == null) return Optional.empty();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
