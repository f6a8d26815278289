package org.mreza.web.published;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.web.frame.Actors;
import org.mreza.web.security.PublicDirectory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks requests of people who are not signed in for pages that everyone may read, so that they get to the handlers that
 * are theirs. Whoever sends the mark along reads no more than everyone.
 */
@Component
class SignedOutFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Mreza-Signed-Out";

    private final PublicDirectory directory;

    SignedOutFilter(PublicDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean nobody = Actors.of(request) == null && directory.opens(request);
        chain.doFilter(nobody ? new Marked(request) : request, response);
    }

    private static final class Marked extends HttpServletRequestWrapper {

        Marked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HEADER) ? "yes" : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HEADER) ? Collections.enumeration(List.of("yes")) : super.getHeaders(name);
        }
    }
}
