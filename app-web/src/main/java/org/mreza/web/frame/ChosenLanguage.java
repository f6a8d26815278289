package org.mreza.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language chosen with {@code ?lang=}: in the browser, and for the account. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ChosenLanguage extends OncePerRequestFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final ObjectProvider<LanguagePreference> preferences;

    ChosenLanguage(ObjectProvider<LanguagePreference> preferences) {
        this.preferences = preferences;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LanguageChoice.inAddress(request)
                .ifPresent(l -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(l, request.isSecure())));
        chain.doFilter(request, response);
        Actor actor = Actors.of(request);
        if (actor != null) LanguageChoice.inAddress(request).ifPresent(l -> remember(actor, l));
    }

    private void remember(Actor actor, Language language) {
        if (actor.language() != language) preferences.ifAvailable(p -> p.remember(actor, language));
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(LanguageChoice.COOKIE, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
