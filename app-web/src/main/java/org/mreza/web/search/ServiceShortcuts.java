package org.mreza.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Ways into the list of services for who has not yet said anything: what there is most of, where one works. */
@Component
class ServiceShortcuts {

    private static final int OFFERED = 12;

    private final Vocabularies vocabularies;

    ServiceShortcuts(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** A kind of service, as a link to the list of it. */
    public record Shortcut(String text, String href) {}

    /**
     * All of them.
     *
     * @param place the municipality that they lead to, or empty
     */
    public record Shortcuts(String place, List<Shortcut> links) {}

    /** @param actor null for somebody who is not signed in */
    Shortcuts of(@Nullable Actor actor, FacetCounts<ServiceFacet> counts, Reader reader) {
        Optional<MunicipalityId> own = Stream.ofNullable(actor)
                .flatMap(a -> a.grants().stream())
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .findFirst();
        List<Shortcut> links = vocabularies.types().stream()
                .filter(type -> counts.of(ServiceFacet.TYPE, type.code()) > 0)
                .sorted(Comparator.comparing((ServiceType type) -> -counts.of(ServiceFacet.TYPE, type.code())))
                .limit(OFFERED)
                .map(type -> new Shortcut(reader.text(type.name()), href(type, own)))
                .toList();
        return new Shortcuts(own.map(reader::municipality).orElse(""), links);
    }

    private static String href(ServiceType type, Optional<MunicipalityId> own) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/services").queryParam("type", type.code());
        own.ifPresent(municipality -> address.queryParam("municipality", municipality));
        return address.encode().toUriString();
    }
}
