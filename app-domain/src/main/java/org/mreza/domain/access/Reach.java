package org.mreza.domain.access;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/**
 * Where somebody may do something, to ask a database for all of it at once; {@link Access} decides about each.
 *
 * @param everywhere whether it is the whole network
 */
public record Reach(
        boolean everywhere,
        Set<OrganizationId> organizations,
        Set<MunicipalityId> municipalities,
        Set<RegionId> regions,
        Set<CountryId> countries) {

    public static Reach of(Actor actor, Action action) {
        return new Reach(
                actor.grants().stream()
                        .anyMatch(g -> g.role() == Role.ADMINISTRATOR && Access.allows(g.role(), action)),
                all(actor, action, Grant::organization),
                all(actor, action, Grant::municipality),
                all(actor, action, Grant::region),
                all(actor, action, Grant::country));
    }

    private static <T> Set<T> all(Actor actor, Action action, Function<Grant, @Nullable T> part) {
        return actor.grants().stream()
                .filter(grant -> Access.allows(grant.role(), action))
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
