package org.mreza.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;

/**
 * Who asks: an account, the organization it acts for now, and what it was granted. Read anew for each request, so that
 * a role taken away is gone at once.
 *
 * @param name as shown in the menu and in the history
 * @param language in which the person reads now
 * @param organization the acting organization; null for people who belong to none
 * @param grants everything granted, also for organizations that the account does not act for now
 */
public record Actor(
        AccountId account,
        String name,
        Language language,
        @Nullable OrganizationId organization,
        List<Grant> grants) {

    public Actor {
        grants = List.copyOf(grants);
    }

    /** The same person, reading in another language. */
    public Actor reading(Language other) {
        return other == language ? this : new Actor(account, name, other, organization, grants);
    }

    /** The organizations that the account belongs to. */
    public List<OrganizationId> organizations() {
        return grants.stream()
                .flatMap(g -> Stream.ofNullable(g.organization()))
                .distinct()
                .toList();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** The acting organization, where one is needed. */
    public Optional<OrganizationId> actingFor() {
        return Optional.ofNullable(organization);
    }
}
