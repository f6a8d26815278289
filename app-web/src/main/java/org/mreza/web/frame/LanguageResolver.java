package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of each request, one of ours. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    private final Language usual;

    LanguageResolver(@Value("${mreza.default-language:mk}") String usual) {
        this.usual = Language.ofTag(usual)
                .orElseThrow(() -> new IllegalArgumentException("mreza.default-language: no such language: " + usual));
    }

    /** The language of a network whose reader is not known. */
    Language usual() {
        return usual;
    }

    Language language(HttpServletRequest request) {
        return LanguageChoice.of(request).orElse(usual);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the lang parameter");
    }
}
