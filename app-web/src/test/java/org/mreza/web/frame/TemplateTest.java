package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates keep to the rules of the house. */
class TemplateTest {

    private static final int LONGEST = 100;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>");
    private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|&\\w+;|\\b(?:CSV|XLSX|PDF)\\b");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(alt|title|placeholder|aria-label|aria-description)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "th:utext|\\[\\(|\\sstyle=|th:style|\\son[a-z]+=|th:on[a-z]+|hx-on|javascript:|<script(?![^>]*src=)|<style");

    /** A block of data, which no browser runs and in which no {@code <} stands. */
    private static final String DATA =
            "<script type=\"application/ld+json\" th:if=\"${linked != null}\" th:utext=\"${linked}\">";

    static Stream<Map.Entry<String, String>> templates() {
        return Sources.templates().entrySet().stream();
    }

    private static String withoutComments(Map.Entry<String, String> template) {
        return COMMENT.matcher(template.getValue()).replaceAll("");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void says_first_what_it_needs(Map.Entry<String, String> template) {
        assertThat(template.getValue()).startsWith("<!--/*");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void is_short(Map.Entry<String, String> template) {
        assertThat(template.getValue().lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holds_nothing_that_the_browser_would_refuse_or_an_attacker_could_use(Map.Entry<String, String> template) {
        assertThat(withoutComments(template).replace(DATA, "")).doesNotContainPattern(FORBIDDEN);
    }

    /** Without it a browser lays the page out as in the last century: letters of tables too small, lines too tight. */
    @ParameterizedTest
    @MethodSource("templates")
    void says_that_it_is_html_where_it_is_a_page(Map.Entry<String, String> template) {
        if (template.getValue().contains("~{layout :: page("))
            assertThat(template.getValue()).contains("<!DOCTYPE html>");
    }

    /** The form of its attributes that HTML allows. */
    @ParameterizedTest
    @MethodSource("templates")
    void asks_htmx_in_data_attributes(Map.Entry<String, String> template) {
        assertThat(template.getValue()).doesNotContainPattern("(?<!data-)hx-[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void has_no_words_of_its_own(Map.Entry<String, String> template) {
        String text = INLINE.matcher(TAG.matcher(withoutComments(template)).replaceAll("\n"))
                .replaceAll("");
        List<String> words = text.lines().filter(l -> l.matches(".*\\p{L}.*")).toList();
        assertThat(words).isEmpty();

        List<String> spoken = SPOKEN.matcher(withoutComments(template))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(spoken).isEmpty();
    }
}
