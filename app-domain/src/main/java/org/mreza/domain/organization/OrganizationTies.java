package org.mreza.domain.organization;

import java.util.Set;
import org.mreza.domain.shared.OrganizationId;

/** What binds organizations to each other and must not run in a circle, and the names of their addresses. */
public interface OrganizationTies {

    /**
     * The given ones, their parents, the parents of those, and so on. Other changes of ties wait until the
     * transaction ends, so that two of them cannot close a circle together.
     */
    Set<OrganizationId> parentsAndUp(Set<OrganizationId> from);

    /** The given ones, the groups that they are members of, the groups of those, and so on; others wait likewise. */
    Set<OrganizationId> groupsAndUp(Set<OrganizationId> from);

    /** The slug, or the first of slug-2, slug-3 and so on that no organization has; others wait likewise. */
    String freeSlug(String slug);
}
