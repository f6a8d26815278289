package org.mreza.persistence.search;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;

/** Who reads services {@code s}, and by what they may find them. The one place where that is said. */
enum Readership {
    /** Everybody of the network reads all services. */
    NETWORK("true", "true", "organization", "true"),

    /**
     * Everybody else reads those of organizations that publish, finds them by no name of one that does not, and learns
     * nothing of the hours of a confidential place and of contacts that stay inside.
     */
    EVERYBODY(
            "s.organization_id in (select id from published_organization)",
            "published_words(s) @@ %s",
            "published_organization",
            "not exists (select from location h where h.id = sl.location_id and h.kind = 'CONFIDENTIAL')");

    private final String readable;
    private final String worded;
    private final String organization;
    private final String place;

    Readership(String readable, String worded, String organization, String place) {
        this.readable = readable;
        this.worded = worded;
        this.organization = organization;
        this.place = place;
    }

    static Readership of(@Nullable Actor actor) {
        return actor == null ? EVERYBODY : NETWORK;
    }

    /** A condition of {@code s}. */
    String readable() {
        return readable;
    }

    /** A condition of {@code s}: has the words of the query, among those that the reader may find it by. */
    String worded(String query) {
        String indexed = "s.search_words @@ " + query;
        return this == NETWORK ? indexed : indexed + " and " + worded.formatted(query);
    }

    /** The organizations that it may be found by. */
    String organization() {
        return organization;
    }

    /** A condition of a service at location {@code sl}: its hours may be known. */
    String place() {
        return place;
    }

    /** A condition of a contact {@code c}. */
    String contact() {
        return this == NETWORK ? "true" : "c.published";
    }
}
