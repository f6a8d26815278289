package org.mreza.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language chosen with {@code ?lang=} in the browser; the account keeps the one that its settings say. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ChosenLanguage extends OncePerRequestFilter {

    private final LanguageCookie cookie;

    ChosenLanguage(LanguageCookie cookie) {
        this.cookie = cookie;
    }

    /** Programs choose a language for one answer. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageChoice.inAddress(request).ifPresent(language -> cookie.give(response, language));
        chain.doFilter(request, response);
    }
}
