package org.mreza.domain.organization;

import java.util.Set;
import java.util.stream.Collectors;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Sees to it that nothing becomes part or member of itself by a detour, and that what it is tied to exists. */
@Component
class Circles {

    private final OrganizationTies ties;
    private final Organizations organizations;

    Circles(OrganizationTies ties, Organizations organizations) {
        this.ties = ties;
        this.organizations = organizations;
    }

    /** Free of circles when tied like this. */
    void require(Organization organization) {
        OrganizationId parent = organization.profile().about().parent();
        if (parent != null) {
            if (organizations.findById(parent).isEmpty())
                throw RuleBroken.at("parent", "organization.rule.no-such-organization");
            if (ties.parentsAndUp(Set.of(parent)).contains(organization.id()))
                throw RuleBroken.at("parent", "organization.rule.parent-circle");
        }
        requireNoGroupCircle(organization);
    }

    private void requireNoGroupCircle(Organization organization) {
        Set<OrganizationId> groups =
                organization.memberships().stream().map(Membership::group).collect(Collectors.toSet());
        if (groups.isEmpty()) return;
        for (OrganizationId group : groups)
            if (organizations.findById(group).isEmpty())
                throw RuleBroken.at("memberships", "organization.rule.no-such-organization");
        if (ties.groupsAndUp(groups).contains(organization.id()))
            throw RuleBroken.at("memberships", "organization.rule.member-circle");
    }
}
