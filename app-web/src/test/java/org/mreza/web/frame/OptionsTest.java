package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Choices of a select are written as the template would write them one by one. */
class OptionsTest {

    private static final String SELECT = "<select><option value=\"\"></option>"
            + "<option mr:options=\"${regions}\" mr:chosen=\"${chosen}\"></option></select>";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    OptionsTest() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new OwnDialect());
    }

    @Test
    void marks_the_chosen_one() {
        String html =
                select(List.of(new Option("mk-east", "Источен"), new Option("mk-vardar", "Вардарски")), "mk-vardar");
        assertThat(html)
                .isEqualTo("<select><option value=\"\"></option><option value=\"mk-east\">Источен</option>"
                        + "<option selected=\"selected\" value=\"mk-vardar\">Вардарски</option></select>");
    }

    @Test
    void marks_none_where_none_is_chosen_or_there_is_none() {
        assertThat(select(List.of(new Option("mk-east", "Источен")), null)).doesNotContain("selected");
        assertThat(select(List.of(), "mk-east")).isEqualTo("<select><option value=\"\"></option></select>");
    }

    @Test
    void leaves_markup_text() {
        String html =
                select(List.of(new Option("\"><script>", "</option><b onclick='x'>${1 + 1}[[${2}]]")), "\"><script>");
        assertThat(html)
                .doesNotContain("<script", "<b ")
                .contains(
                        "selected=\"selected\" value=\"&quot;&gt;&lt;script&gt;\"",
                        "&lt;/option&gt;&lt;b onclick=&#39;x&#39;&gt;${1 + 1}");
    }

    private String select(List<Option> regions, @Nullable String chosen) {
        Map<String, Object> model = new HashMap<>(Map.of("regions", regions));
        if (chosen != null) model.put("chosen", chosen);
        return engine.process(SELECT, new Context(Locale.ENGLISH, model));
    }
}
