package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the interface is there in every language, is used, and is in the script of its language. */
class MessagesTest {

    private static final Map<String, String> ENGLISH = Sources.messages("en");

    /** The words of the project as its sources write them: templates, and all Java. */
    private static final String WRITTEN = Stream.of(
                    Sources.templates(),
                    Sources.under(Path.of("src/main/java"), ".java"),
                    Sources.under(Path.of("../app-domain/src/main/java"), ".java"))
            .flatMap(texts -> texts.values().stream())
            .collect(Collectors.joining("\n"));

    /** Keys that Spring makes of the names of constraints and types. */
    private static final Pattern MADE_BY_SPRING = Pattern.compile("typeMismatch(\\..+)?|[A-Z][A-Za-z]+(\\..+)?");

    /** Written in Latin letters in every script: units, formats, names that have no other form. */
    private static final Pattern LATIN_ALLOWED = Pattern.compile(
            "\\{[^}]*}|https?://\\S*|\\S+@\\S+|<[^>]+>|\\b(MB|kB|XLSX|CSV|PDF|HXL|HTML|API|TOTP|ZIP|PNG|JPEG|SVG|EUR|MKD|URL|IP"
                    + "|HSDS|JSON|UTF|datapackage[.]json|id|NALAS|GIZ|BMZ|Mreža|Excel|Enter|Esc|JavaScript|OpenStreetMap|Natural Earth)\\b");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|other)$");

    @ParameterizedTest
    @ValueSource(strings = {"mk", "sr", "bs", "sq"})
    void every_language_has_the_same_keys(String language) {
        Set<String> few = Set.of("sr", "bs").contains(language)
                ? ENGLISH.keySet().stream()
                        .filter(k -> k.endsWith(".one"))
                        .map(k -> k.replaceFirst("one$", "few"))
                        .collect(Collectors.toSet())
                : Set.of();
        Set<String> expected = new TreeSet<>(ENGLISH.keySet());
        expected.addAll(few);

        assertThat(Sources.messages(language).keySet())
                .filteredOn(k -> few.contains(k) || !k.endsWith(".few"))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .filter(k -> few.contains(k) || !k.endsWith(".few"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "mk", "sr", "bs", "sq"})
    void no_text_is_empty_and_each_can_be_filled_in(String language) {
        assertThat(Sources.messages(language)).allSatisfy((key, text) -> {
            assertThat(text).isNotBlank();
            assertThat(new MessageFormat(text)).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mk", "sr", "bs", "sq"})
    void a_translation_takes_the_same_arguments(String language) {
        assertThat(Sources.messages(language))
                .allSatisfy((key, text) -> assertThat(arguments(text))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.getOrDefault(
                                PLURAL.matcher(key).replaceFirst(".other"), ENGLISH.getOrDefault(key, "")))));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mk", "sr"})
    void cyrillic_has_no_latin_letters(String language) {
        assertThat(Sources.messages(language))
                .allSatisfy(
                        (key, text) -> assertThat(LATIN_ALLOWED.matcher(text).replaceAll(""))
                                .as(key)
                                .doesNotContainPattern("\\p{IsLatin}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bs", "sq"})
    void latin_has_no_cyrillic_letters(String language) {
        assertThat(Sources.messages(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\p{IsCyrillic}"));
    }

    @Test
    void no_text_is_unused() {
        List<String> unused = ENGLISH.keySet().stream()
                .filter(k -> !MADE_BY_SPRING.matcher(k).matches())
                .filter(k -> !isUsed(PLURAL.matcher(k).replaceFirst("")))
                .toList();

        assertThat(unused).isEmpty();
    }

    /** Written whole, or composed of a beginning of two words or more that stands between quotes. */
    private static boolean isUsed(String key) {
        if (WRITTEN.contains("#{" + key + "}") || WRITTEN.contains("#{" + key + "(") || isQuoted(key)) return true;
        for (int end = key.lastIndexOf('.'); end > key.indexOf('.'); end = key.lastIndexOf('.', end - 1)) {
            if (isQuoted(key.substring(0, end)) || isQuoted(key.substring(0, end + 1))) return true;
        }
        return false;
    }

    private static boolean isQuoted(String words) {
        return WRITTEN.contains("'" + words + "'")
                || WRITTEN.contains("\"" + words + "\"")
                || WRITTEN.contains("\"{" + words + "}\"");
    }

    @Test
    void no_text_is_missing() {
        Stream<String> used = Stream.of(
                        "#\\{([a-z][\\w.-]*)[}(]",
                        "reader\\.(?:message|plural)\\([\"']([\\w.-]+)[\"'][,)]",
                        "[^.\\w](?:message|plural)\\(\"([\\w.-]+)\"[,)]",
                        "new RuleBroken\\(\\s*\"([\\w.-]+)\"",
                        "RuleBroken\\.at\\(\\s*[^,()]+,\\s*\"([\\w.-]+)\"",
                        "message = \"\\{([\\w.-]+)}\"")
                .flatMap(p -> Pattern.compile(p).matcher(WRITTEN).results().map(MessagesTest::key));

        assertThat(used)
                .isNotEmpty()
                .allSatisfy(k -> assertThat(ENGLISH.containsKey(k) || ENGLISH.containsKey(k + ".other"))
                        .as(k)
                        .isTrue());
    }

    private static String key(MatchResult result) {
        return result.group(1);
    }
}
