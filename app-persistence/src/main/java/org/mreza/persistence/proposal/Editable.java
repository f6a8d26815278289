package org.mreza.persistence.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.organization.Organization;

/** The condition that the actor may edit what organization {@code o} keeps, as {@code Territory} says it in Java. */
final class Editable {

    static final String SQL = """
            (:everywhere or o.id in (:organizations)
              or (o.kind = '%s' and o.seat_municipality_id in (:municipalities))
              or (o.seat_municipality_id is not null and (
                exists (select from municipality_region r where r.municipality_id = o.seat_municipality_id and r.region_id in (:regions))
                or exists (select from municipality m where m.id = o.seat_municipality_id and m.country_id in (:countries))))
              or (o.seat_municipality_id is null and (o.country_id in (:countries)
                or exists (select from organization_area a
                  left join municipality m on m.id = a.municipality_id left join region g on g.id = a.region_id
                  where a.organization_id = o.id and (a.region_id in (:regions)
                    or exists (select from municipality_region r where r.municipality_id = a.municipality_id and r.region_id in (:regions))
                    or coalesce(a.country_id, m.country_id, g.country_id) in (:countries))))))""".formatted(Organization.Kind.MUNICIPALITY_ADMINISTRATION);

    private Editable() {}

    static Map<String, Object> params(Actor actor) {
        List<Grant> grants = actor.grants().stream()
                .filter(g -> Access.allows(g.role(), Action.EDIT_SERVICE)
                        || Access.allows(g.role(), Action.EDIT_ORGANIZATION))
                .toList();
        Map<String, Object> params = new HashMap<>();
        params.put("everywhere", grants.stream().anyMatch(g -> g.role() == Role.ADMINISTRATOR));
        params.put("organizations", ids(grants));
        params.put("municipalities", codes(grants.stream().map(Grant::municipality)));
        params.put("regions", codes(grants.stream().map(Grant::region)));
        params.put("countries", codes(grants.stream().map(Grant::country)));
        return params;
    }

    private static Set<UUID> ids(List<Grant> grants) {
        Set<UUID> ids = new HashSet<>(Set.of(new UUID(0, 0)));
        grants.stream().flatMap(g -> Stream.ofNullable(g.organization())).forEach(o -> ids.add(o.value()));
        return ids;
    }

    /** Never empty, as {@code in ()} is no SQL. */
    private static Set<String> codes(Stream<?> ids) {
        Set<String> codes = new HashSet<>(Set.of("-"));
        ids.filter(id -> id != null).forEach(id -> codes.add(id.toString()));
        return codes;
    }
}
