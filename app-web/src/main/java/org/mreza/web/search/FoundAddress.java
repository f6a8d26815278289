package org.mreza.web.search;

import org.mreza.domain.search.Found;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of what was found. A project is shown as the list of its meetings. */
final class FoundAddress {

    private FoundAddress() {}

    static String of(Found found) {
        String address = found.address();
        return switch (found.kind()) {
            case SERVICE -> path("services", address);
            case ORGANIZATION -> path("organizations", address);
            case MUNICIPALITY -> path("municipalities", address);
            case REGION -> path("regions", address);
            case MEETING -> path("meetings", address);
            case SERIES -> path("series", address);
            case PROJECT -> meetings("project", address);
        };
    }

    private static String path(String list, String address) {
        return UriComponentsBuilder.fromPath("/")
                .pathSegment(list, address)
                .encode()
                .toUriString();
    }

    private static String meetings(String filter, String address) {
        return UriComponentsBuilder.fromPath("/meetings")
                .queryParam(filter, address)
                .encode()
                .toUriString();
    }
}
