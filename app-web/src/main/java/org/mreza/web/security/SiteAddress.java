package org.mreza.web.security;

import java.net.URI;
import org.mreza.web.frame.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the site is, as configured; what a request says about it is never believed. */
@Component
public class SiteAddress {

    private final URI base;

    SiteAddress(@Value("${mreza.base-url:http://localhost:${server.port:8080}}") String base) {
        this.base = URI.create(base.replaceFirst("/+$", ""));
        if (this.base.getHost() == null
                || !String.valueOf(this.base.getScheme()).startsWith("http")) {
            throw new StartRefused("mreza.base-url must be an http or https address, not: " + base);
        }
    }

    /** A page's address for a letter. */
    public String absolute(String path) {
        return base + path;
    }

    public boolean isHttps() {
        return "https".equals(base.getScheme());
    }

    /** What stands after the @ of letters' ids and of their sender. */
    public String host() {
        return base.getHost();
    }
}
