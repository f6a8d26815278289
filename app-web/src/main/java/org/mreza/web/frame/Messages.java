package org.mreza.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.SerbianScript;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface, out of all files {@code messages/<area>_<language>.properties}. Serbian is kept in
 * Cyrillic and rewritten for readers of Latin.
 */
@Component("messageSource")
class Messages extends AbstractMessageSource {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Texts with places for arguments, once parsed; whoever uses one holds its lock. */
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    Messages() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> read = new HashMap<>();
        for (Resource file : files(language.locale().getLanguage())) {
            load(file).forEach((key, text) -> read.put((String) key, inScript(language, (String) text)));
        }
        return Map.copyOf(read);
    }

    private static String inScript(Language language, String text) {
        return language == Language.SR_LATN ? SerbianScript.toLatin(text) : text;
    }

    private static List<Resource> files(String language) {
        try {
            return List.of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource file) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return text(code, locale);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Map<String, MessageFormat> parsed = Objects.requireNonNull(formats.get(language(locale)));
        MessageFormat known = parsed.get(code);
        if (known != null) return known;
        String text = text(code, locale);
        return text == null ? null : parsed.computeIfAbsent(code, c -> new MessageFormat(text, locale));
    }

    /** In the language of the locale; for any other locale, and for a text that is missing, in English. */
    private @Nullable String text(String code, Locale locale) {
        String text = in(language(locale)).get(code);
        return text != null ? text : in(Language.EN).get(code);
    }

    private static Language language(Locale locale) {
        return Language.of(locale).orElse(Language.EN);
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }
}
