package org.mreza.domain.hsds;

import java.util.Optional;
import java.util.stream.Stream;

/** What is listed by itself. */
public enum HsdsKind {
    SERVICE("services"),
    ORGANIZATION("organizations"),
    LOCATION("locations"),
    SERVICE_AT_LOCATION("service_at_locations"),
    TAXONOMY("taxonomies"),
    TAXONOMY_TERM("taxonomy_terms");

    private final String path;

    HsdsKind(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Whether it belongs to the vocabularies, which carry no date of change. */
    public boolean isVocabulary() {
        return this == TAXONOMY || this == TAXONOMY_TERM;
    }

    public static Optional<HsdsKind> ofPath(String path) {
        return Stream.of(values()).filter(k -> k.path.equals(path)).findFirst();
    }
}
