package org.mreza.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;

/**
 * Which language a request asks for: the address, then the browser's memory, then the account, then the browser's
 * settings. Reads nothing but what came with the request, so that error pages speak the reader's language when all else
 * is away.
 */
public final class LanguageChoice {

    static final String COOKIE = "lang";

    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)lang=([A-Za-z-]{2,7})(?:&|$)");

    private LanguageChoice() {}

    static Optional<Language> of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> Optional.ofNullable(Actors.of(request)).map(Actor::language))
                .or(() -> inBrowser(request));
    }

    /** The language that the reader chose at this browser, now or earlier. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return inAddress(request).or(() -> inCookie(request));
    }

    static Optional<Language> inAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) return Optional.empty();
        Matcher found = IN_ADDRESS.matcher(query);
        return found.find() ? Language.ofTag(found.group(1)) : Optional.empty();
    }

    private static Optional<Language> inCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Stream.of(cookies)
                .filter(c -> c.getName().equals(COOKIE))
                .flatMap(c -> Language.ofTag(c.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> inBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(l -> nearest(l).stream())
                .findFirst();
    }

    /** Croatian and Montenegrin readers are best served by the languages nearest to theirs. */
    private static Optional<Language> nearest(Locale locale) {
        return switch (locale.getLanguage()) {
            case "hr" -> Optional.of(Language.BS);
            case "cnr", "sh" -> Optional.of(Language.SR_LATN);
            default -> Language.of(locale);
        };
    }
}
