package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.domain.shared.Language;
import org.springframework.mock.web.MockHttpServletResponse;

/** Ana's account speaks English. */
class LanguageTest extends SignedInAna {

    @ParameterizedTest
    @CsvSource({"mk, mk", "sr-Cyrl, sr-Cyrl", "sr-Latn, sr-Latn", "bs, bs", "sq, sq", "en, en", "SQ, sq"})
    void a_language_in_the_address_shows_at_once_and_stays_on_the_pages_after(String lang, String shown)
            throws Exception {
        Visitor visitor = signedIn();
        assertThat(visitor.open("/today").getContentAsString()).contains("<html lang=\"en\"");
        assertThat(visitor.open("/today?lang=" + lang).getContentAsString()).contains("<html lang=\"" + shown + "\"");
        assertThat(visitor.open("/meetings").getContentAsString()).contains("<html lang=\"" + shown + "\"");
        assertThat(visitor.open("/settings").getContentAsString()).contains("<html lang=\"" + shown + "\"");
    }

    @Test
    void reading_in_another_language_changes_nothing_in_the_account() throws Exception {
        int before = version();
        Visitor visitor = signedIn();
        visitor.open("/today?lang=sq");
        visitor.open("/settings?lang=bs");
        assertThat(version()).isEqualTo(before);
        assertThat(queries.card(ana).orElseThrow().language()).isEqualTo(Language.EN);
    }

    @Test
    void what_was_chosen_before_signing_in_stays_after_it() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in?lang=bs");
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.open("/today").getContentAsString()).contains("<html lang=\"bs\"");
    }

    @Test
    void the_settings_keep_the_language_of_letters_and_show_it() throws Exception {
        Visitor visitor = signedIn();
        visitor.open("/today?lang=sq");
        assertThat(visitor.open("/settings").getContentAsString())
                .containsPattern("<option[^>]*value=\"EN\"[^>]*selected");
        visitor.post("/settings", "name", "Ana", "language", "SR_LATN");
        assertThat(visitor.open("/today").getContentAsString()).contains("<html lang=\"sr-Latn\"");
        assertThat(queries.card(ana).orElseThrow().language()).isEqualTo(Language.SR_LATN);
    }

    @ParameterizedTest
    @CsvSource({"/today?lang=xx", "/today?lang=", "/today?lang=%22%3E%3Cscript%3E", "/today?lang=en%0d%0aX:y"})
    void what_is_no_language_changes_nothing(String address) throws Exception {
        Visitor visitor = signedIn();
        MockHttpServletResponse page = visitor.open(address);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("<html lang=\"en\"").doesNotContain("><script>");
        assertThat(page.getCookie("lang")).isNull();
    }

    private int version() {
        return jdbc.sql("select version from account where id = :id")
                .param("id", ana.value())
                .query(Integer.class)
                .single();
    }
}
