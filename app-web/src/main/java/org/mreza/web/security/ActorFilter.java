package org.mreza.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.shared.AccountId;
import org.mreza.web.frame.LanguageChoice;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads anew for each request who asks and what they were granted: somebody disabled is out at once, and a role taken
 * away is gone at once.
 */
class ActorFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = Actor.class.getName();

    private final AccountQueries accounts;
    private final Clock clock;

    ActorFilter(AccountQueries accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OpenPaths.isFile(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.isAuthenticated()) {
            Optional<Actor> actor = actor(signedIn, request.getSession(false));
            if (actor.isPresent()) request.setAttribute(ATTRIBUTE, reading(actor.get(), request));
            else signOut(request);
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(Authentication signedIn, @Nullable HttpSession session) {
        if (session != null
                && session.getAttribute(SessionFacts.SINCE) != null
                && SessionFacts.isOver(session, clock.instant())) {
            return Optional.empty();
        }
        return accounts.actor(AccountId.of(signedIn.getName()), SessionFacts.acting(session));
    }

    /** What was chosen at the browser counts before what the account keeps. */
    private static Actor reading(Actor actor, HttpServletRequest request) {
        return LanguageChoice.chosen(request).map(actor::reading).orElse(actor);
    }

    private static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
