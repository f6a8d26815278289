package org.mreza.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page within the site, for links to the same page that differ in one parameter.
 *
 * @param path begins with one slash
 * @param query as it came, or null
 */
record Address(String path, @Nullable String query) {

    /** On an error page, the address that was asked for. */
    static Address of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            Object query = request.getAttribute("jakarta.servlet.forward.query_string");
            return new Address(asked, query instanceof String text ? text : null);
        }
        return new Address(request.getRequestURI(), request.getQueryString());
    }

    String with(String name, String value) {
        return kept(name)
                .queryParam(name, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    String without(String name) {
        return kept(name).build().toUriString();
    }

    /** Without one of several values of a parameter. */
    String without(String name, String value) {
        UriComponentsBuilder rest = UriComponentsBuilder.fromPath(local());
        for (String pair : pairs()) {
            if (!pair.isEmpty() && !isPair(pair, name, value)) rest.query(pair);
        }
        return rest.build().toUriString();
    }

    private UriComponentsBuilder kept(String name) {
        UriComponentsBuilder rest = UriComponentsBuilder.fromPath(local());
        for (String pair : pairs()) {
            if (!pair.isEmpty() && !decoded(pair.split("=", 2)[0]).equals(name)) rest.query(pair);
        }
        return rest;
    }

    /** A path of two slashes would be the address of another host. */
    String local() {
        return path.replaceFirst("^/+", "/");
    }

    private String[] pairs() {
        return query == null ? new String[0] : query.split("&");
    }

    private static boolean isPair(String pair, String name, String value) {
        String[] parts = pair.split("=", 2);
        return decoded(parts[0]).equals(name)
                && parts.length == 2
                && decoded(parts[1]).equals(value);
    }

    private static String decoded(String text) {
        try {
            return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
