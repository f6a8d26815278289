package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The browser's memory of the language in which somebody reads here. */
@Component
public class LanguageCookie {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final boolean https;

    LanguageCookie(@Value("${mreza.base-url:}") String base) {
        this.https = base.startsWith("https:");
    }

    /** The browser reads in this language from now on, whoever is signed in. */
    public void give(HttpServletResponse response, Language language) {
        ResponseCookie cookie = ResponseCookie.from(LanguageChoice.COOKIE, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
