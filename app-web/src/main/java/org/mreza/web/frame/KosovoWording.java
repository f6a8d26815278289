package org.mreza.web.frame;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the operator of a network wants Kosovo to be named, by tag of language; what is not configured is as in the
 * messages.
 */
@ConfigurationProperties("mreza.kosovo")
public record KosovoWording(
        @Nullable Map<String, String> label, @Nullable Map<String, String> footnote) {

    /** Code of Kosovo in the gazetteer. */
    static final String CODE = "xk";

    public static final KosovoWording USUAL = new KosovoWording(Map.of(), Map.of());

    public KosovoWording {
        label = label == null ? Map.of() : Map.copyOf(label);
        footnote = footnote == null ? Map.of() : Map.copyOf(footnote);
    }

    Optional<String> labelIn(Language language) {
        return find(label, language);
    }

    Optional<String> footnoteIn(Language language) {
        return find(footnote, language);
    }

    private static Optional<String> find(@Nullable Map<String, String> configured, Language language) {
        if (configured == null) return Optional.empty();
        return configured.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(language.tag()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
