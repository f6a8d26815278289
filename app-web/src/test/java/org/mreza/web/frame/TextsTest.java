package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Texts say in which language they are written when it is another than the page's. */
class TextsTest {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    TextsTest() {
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new OwnDialect());
    }

    @Test
    void marks_what_is_in_another_language() {
        assertThat(shown(LocalizedText.of(Language.SQ, "Shtëpia"))).isEqualTo("<b lang=\"sq\">Shtëpia</b>");
        assertThat(shown(LocalizedText.of(Language.EN, "House"))).isEqualTo("<b>House</b>");
    }

    @Test
    void shows_nothing_for_nothing() {
        assertThat(shown(null)).isEqualTo("<b></b>");
    }

    @Test
    void leaves_markup_text() {
        assertThat(shown(LocalizedText.of(Language.EN, "<script>1</script> [[${7*7}]]")))
                .isEqualTo("<b>&lt;script&gt;1&lt;/script&gt; [[${7*7}]]</b>");
    }

    private String shown(@Nullable LocalizedText text) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("it", text);
        model.put("reader", reader());
        return engine.process("<b mr:text=\"${it}\">x</b>", new Context(Locale.ENGLISH, model));
    }

    private static Reader reader() {
        return new Reader(
                Language.EN, mock(Gazetteer.class), new StaticMessageSource(), KosovoWording.USUAL, Clock.systemUTC());
    }
}
