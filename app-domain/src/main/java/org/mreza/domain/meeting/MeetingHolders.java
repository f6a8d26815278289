package org.mreza.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Target;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * Whose a meeting is, which decides who may write of it: the organization that keeps its record, those that held it, and
 * whoever looks after the place where it was held.
 */
public record MeetingHolders(
        Set<OrganizationId> organizations, @Nullable MunicipalityId municipality) {

    public Target target(Gazetteer gazetteer) {
        Target target = new Target(organizations, Set.of(), Set.of(), Set.of());
        return municipality == null ? target : gazetteer.within(target, Set.of(municipality));
    }

    /** The target of an action item, which is also that of who promised it. */
    public Target promisedBy(@Nullable OrganizationId organization, Gazetteer gazetteer) {
        if (organization == null) return target(gazetteer);
        Set<OrganizationId> all = new HashSet<>(organizations);
        all.add(organization);
        return new MeetingHolders(all, municipality).target(gazetteer);
    }
}
