package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

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
    static final RequestMatcher FORMS = any(
            "/sign-in",
            "/sign-in/continue",
            "/password-reset/**",
            "/invitations/**",
            "/join/**",
            "/confirmations/**",
            "/minutes/**",
            "/digest/**",
            "/answers/**",
            "/services/*/proposals/**",
            "/organizations/*/proposals/**");

    /** Mail programs post here for their readers, without a session; nobody else knows the address. */
    static final RequestMatcher BY_MAIL = any("/digest/*");

    private static final RequestMatcher PAGES = any(
            "/help/**",
            "/privacy",
            "/sitemap.xml",
            "/api",
            "/api/hsds/**",
            "/calendar/public.ics",
            "/calendar/*/*.ics",
            "/calendar/*/regions/*");

    private static final RequestMatcher NEWS = any("/news", "/news.atom", "/news/**");

    static final RequestMatcher ALL = new OrRequestMatcher(FILES, FORMS, PAGES, NEWS);

    /** What everyone may read where the directory is open; the names of other pages stand where slugs would. */
    private static final Pattern DIRECTORY = Pattern.compile(
            "/(?:organizations(?:/(?!(?:new|suggestions|places|persons)$)[a-z0-9-]+(?:\\.vcf|\\.jsonld|/logo)?)?"
                    + "|services(?:/(?!(?:new|hours|suggestions)$)[a-z0-9-]+(?:\\.jsonld)?)?|search)");

    /** Pages of other sites may read the published directory, without anybody's cookie. */
    static final CorsConfiguration READABLE_FROM_ANYWHERE = readableFromAnywhere();

    private OpenPaths() {}

    static boolean isFile(HttpServletRequest request) {
        return FILES.matches(request);
    }

    static boolean hasForm(HttpServletRequest request) {
        return FORMS.matches(request);
    }

    static boolean isNews(HttpServletRequest request) {
        return NEWS.matches(request);
    }

    static boolean isDirectory(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && DIRECTORY.matcher(request.getRequestURI()).matches();
    }

    static boolean sendsForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && hasForm(request);
    }

    private static CorsConfiguration readableFromAnywhere() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.addAllowedOrigin(CorsConfiguration.ALL);
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of("Accept", "If-None-Match"));
        reading.setExposedHeaders(List.of("ETag", "Last-Modified", "Retry-After"));
        return reading;
    }

    private static RequestMatcher any(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                List.of(patterns).stream().<RequestMatcher>map(paths::matcher).toList());
    }
}
