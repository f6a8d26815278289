package org.mreza.domain.organization;

import java.util.List;

/** A new organization is named like some that exist: ask before there are two of one. */
public class LooksAlike extends RuntimeException {

    private final transient List<OrganizationRow> existing;

    public LooksAlike(List<OrganizationRow> existing) {
        super("looks like one that exists");
        this.existing = List.copyOf(existing);
    }

    public List<OrganizationRow> existing() {
        return existing;
    }
}
