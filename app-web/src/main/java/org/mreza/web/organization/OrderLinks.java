package org.mreza.web.organization;

import org.mreza.web.frame.Frame;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the same list in another order. */
public final class OrderLinks {

    private final Frame frame;

    OrderLinks(Frame frame) {
        this.frame = frame;
    }

    /** The same list in another order, from its beginning. */
    public String sorted(String sort, boolean descending) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(without(frame, "sort", "desc"))
                .queryParam("sort", sort);
        if (descending) address.queryParam("desc", "true");
        return address.build().toUriString();
    }

    /** This address without some parameters. */
    static String without(Frame frame, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(frame.without("cursor"));
        for (String parameter : parameters) address.replaceQueryParam(parameter);
        return address.build().toUriString();
    }
}
