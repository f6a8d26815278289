package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.draft.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Forms that arrive after the session's end. */
class LateFormsTest extends SignedInAna {

    @Autowired
    Drafts drafts;

    @Test
    void a_form_that_keeps_drafts_is_filled_again() throws Exception {
        Visitor visitor = new Visitor(web);
        MockHttpServletResponse late =
                visitor.postWithoutToken("/meetings", "_draft", "/meetings/new", "title", "Втора \"средба\"");
        assertThat(late.getForwardedUrl()).isEqualTo("/sign-in/continue");
        visitor.open("/sign-in");
        MockHttpServletResponse in = visitor.post(
                "/sign-in", "email", email, "password", PASSWORD, "_draft", "/meetings/new", "_kept", "title=Hello");
        assertThat(in.getHeader("Location")).isEqualTo("/meetings/new");
        assertThat(drafts.find(queries.actor(ana, null).orElseThrow(), "/meetings/new")
                        .orElseThrow()
                        .content())
                .isEqualTo("title=Hello");
    }

    @Test
    void any_other_is_shown_and_sent_once_more_by_hand() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in?lang=en");
        MockHttpServletResponse in = visitor.post(
                "/sign-in",
                "email",
                email,
                "password",
                PASSWORD,
                "_address",
                "/settings",
                "_kept",
                "name=Ana+%3Cb%3EPetrova&language=EN");
        assertThat(in.getHeader("Location")).isEqualTo("/sign-in/kept");
        assertThat(queries.actor(ana, null).orElseThrow().name()).isEqualTo("Ana");
        assertThat(visitor.open("/sign-in/kept").getContentAsString())
                .contains(
                        "action=\"/settings\"",
                        "name=\"name\" value=\"Ana &lt;b&gt;Petrova\"",
                        "<li>Ana &lt;b&gt;Petrova</li>")
                .doesNotContain("<b>Petrova");
    }

    @Test
    void of_a_form_with_a_file_the_text_is_shown() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in?lang=en");
        visitor.post(
                "/sign-in",
                "email",
                email,
                "password",
                PASSWORD,
                "_address",
                "/organizations/otaharin/logo",
                "_page",
                "/organizations/otaharin/edit",
                "_files",
                "true",
                "_kept",
                "words=A+long+story");
        assertThat(visitor.open("/sign-in/kept").getContentAsString())
                .contains(
                        "a file must be chosen again", "<li>A long story</li>", "href=\"/organizations/otaharin/edit\"")
                .doesNotContain("action=\"/organizations");
    }

    @Test
    void the_form_and_what_is_in_it_reach_the_page_for_signing_in() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.send(
                post("/organizations/otaharin/edit")
                        .param("name", "Отахарин")
                        .header("Referer", "https://mreza.example/organizations/otaharin/edit?lang=mk"),
                false);
        KeptText kept = (KeptText) visitor.attribute(EndedSession.KEPT);
        assertThat(kept.page()).isEqualTo("/organizations/otaharin/edit");
        assertThat(kept.form()).isNull();
        assertThat(kept.address()).isEqualTo("/organizations/otaharin/edit");
        assertThat(kept.content()).isEqualTo("name=%D0%9E%D1%82%D0%B0%D1%85%D0%B0%D1%80%D0%B8%D0%BD");
    }

    @Test
    void a_file_is_not_kept_but_the_text_beside_it() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.send(
                multipart("/organizations/otaharin/logo")
                        .file("logo", new byte[] {1, 2, 3})
                        .param("words", "story"),
                false);
        KeptText kept = (KeptText) visitor.attribute(EndedSession.KEPT);
        assertThat(kept.files()).isTrue();
        assertThat(kept.content()).isEqualTo("words=story");
    }

    @Test
    void a_script_gets_the_page_for_signing_in_only_with_what_was_typed() throws Exception {
        MockHttpServletResponse typed = new Visitor(web)
                .send(post("/organizations/new").param("name", "x").header("HX-Request", "true"), false);
        assertThat(typed.getForwardedUrl()).isEqualTo("/sign-in/continue");
        assertThat(typed.getHeader("HX-Retarget")).isEqualTo("body");
        MockHttpServletResponse asked =
                new Visitor(web).send(get("/dates/understood?text=2020").header("HX-Request", "true"), false);
        assertThat(asked.getStatus()).isEqualTo(401);
        assertThat(asked.getHeader("HX-Redirect")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "current_password", "newPassword"})
    void a_password_is_never_kept(String field) throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.send(post("/settings/password").param(field, "secret words").param("current", "old"), false);
        assertThat(visitor.attribute(EndedSession.KEPT)).isNull();
    }

    @Test
    void nothing_is_kept_of_what_another_site_sends() throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.send(post("/settings").param("name", "Eve").header("Sec-Fetch-Site", "cross-site"), false);
        assertThat(visitor.attribute(EndedSession.KEPT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "javascript:alert(1)", "/\\evil.example"})
    void nobody_sends_it_elsewhere(String address) throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in");
        assertThat(visitor.post("/sign-in", "email", email, "password", PASSWORD, "_address", address, "_kept", "a=b")
                        .getHeader("Location"))
                .isEqualTo("/today");
    }
}
