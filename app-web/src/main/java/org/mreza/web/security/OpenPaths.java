package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is open to people who are not signed in. Everything else is not. */
final class OpenPaths {

    /** Files: the same for everybody, so nobody is asked who they are. The names of pictures carry a digest. */
    static final RequestMatcher FILES = any(
            "/css/**",
            "/js/**",
            "/webjars/**",
            "/images/**",
            "/fonts/**",
            "/icons*.svg",
            "/mark*.svg",
            "/favicon.ico",
            "/robots.txt",
            "/livez",
            "/readyz");

    /** Pages with a form, for which a session is begun. */
    static final RequestMatcher FORMS =
            any("/sign-in", "/sign-in/continue", "/password-reset/**", "/invitations/**", "/join/**");

    private static final RequestMatcher PAGES = any("/help/**", "/privacy");

    static final RequestMatcher ALL = new OrRequestMatcher(FILES, FORMS, PAGES);

    private OpenPaths() {}

    static boolean isFile(HttpServletRequest request) {
        return FILES.matches(request);
    }

    static boolean hasForm(HttpServletRequest request) {
        return FORMS.matches(request);
    }

    private static RequestMatcher any(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                List.of(patterns).stream().<RequestMatcher>map(paths::matcher).toList());
    }
}
