package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Role;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityTest extends SignedInAna {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/nothing", "/admin/accounts", "/actuator", "/actuator/env", "/v3/api-docs"})
    void who_is_signed_out_is_asked_to_sign_in_and_gets_no_session(String address) throws Exception {
        Visitor visitor = new Visitor(web);
        MockHttpServletResponse answer = visitor.open(address);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).startsWith("/sign-in");
        assertThat(visitor.cookie()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/actuator", "/actuator/env", "/v3/api-docs"})
    void what_does_not_exist_is_not_found(String address) throws Exception {
        assertThat(signedIn().open(address).getStatus()).isEqualTo(404);
    }

    @Test
    void files_with_a_fingerprint_are_open_to_everybody() throws Exception {
        String page = new Visitor(web).open("/sign-in").getContentAsString();
        java.util.regex.Matcher mark =
                java.util.regex.Pattern.compile("src=\"(/mark[^\"]*)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        assertThat(new Visitor(web).open(mark.group(1)).getStatus()).isEqualTo(200);
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        Visitor visitor = signedIn();
        assertThat(visitor.postWithoutToken("/settings", "name", "Eve", "language", "EN")
                        .getStatus())
                .isEqualTo(403);
        assertThat(queries.actor(ana, null).orElseThrow().name()).isEqualTo("Ana");
    }

    @Test
    void the_session_gets_a_new_id_and_a_planted_one_is_refused() throws Exception {
        Visitor visitor = new Visitor(web).with("cGxhbnRlZA==");
        visitor.open("/sign-in");
        String before = visitor.cookie();
        assertThat(before).isNotEqualTo("cGxhbnRlZA==");
        assertThat(visitor.post("/sign-in", "email", email, "password", PASSWORD)
                        .getHeader("Location"))
                .isEqualTo("/today");
        assertThat(visitor.cookie()).isNotEqualTo(before);
        assertThat(new Visitor(web).with(before).open("/settings").getStatus()).isEqualTo(302);
        assertThat(visitor.open("/settings").getStatus()).isEqualTo(200);
    }

    @Test
    void who_is_disabled_is_out_at_the_next_request() throws Exception {
        Visitor visitor = signedIn();
        jdbc.sql("update account set state = 'DISABLED' where id = :id")
                .param("id", ana.value())
                .update();
        assertThat(visitor.open("/settings").getStatus()).isEqualTo(302);
        assertThat(new Visitor(web).signIn(email, PASSWORD).getStatus()).isEqualTo(422);
    }

    @Test
    void more_fields_raise_nobody() throws Exception {
        Visitor visitor = signedIn();
        visitor.open("/settings");
        visitor.post(
                "/settings",
                "name",
                "Ana",
                "language",
                "EN",
                "role",
                "ADMINISTRATOR",
                "assignments[0].role",
                "ADMINISTRATOR",
                "state",
                "ACTIVE",
                "id",
                UUID.randomUUID().toString());
        assertThat(visitor.post("/admin/accounts/" + ana + "/roles", "role", "ADMINISTRATOR")
                        .getStatus())
                .isEqualTo(403);
        assertThat(queries.actor(ana, null).orElseThrow().has(Role.ADMINISTRATOR))
                .isFalse();
    }

    @Test
    void unknown_and_wrong_say_the_same() throws Exception {
        String unknown = new Visitor(web).signIn("nobody@nowhere.example", "x").getContentAsString();
        String wrong = new Visitor(web).signIn(email, "x").getContentAsString();
        assertThat(cleaned(unknown)).isEqualTo(cleaned(wrong));
        String asked = reset("nobody@nowhere.example");
        assertThat(cleaned(asked)).isEqualTo(cleaned(reset(email)));
    }

    private String reset(String address) throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/password-reset");
        return visitor.post("/password-reset", "email", address).getContentAsString();
    }

    private static String cleaned(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y\r\n", "javascript:1"})
    void nobody_is_sent_away(String to) throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in");
        assertThat(visitor.post("/sign-in", "email", email, "password", PASSWORD, "to", to)
                        .getHeader("Location"))
                .isEqualTo("/today");
    }

    @Test
    void pages_say_what_a_browser_may_do() throws Exception {
        MockHttpServletResponse page = signedIn().open("/settings");
        assertThat(page.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void signing_out_is_a_form_and_ends_the_session() throws Exception {
        Visitor visitor = signedIn();
        visitor.open("/settings");
        assertThat(visitor.open("/sign-out").getStatus()).isEqualTo(404);
        String session = visitor.cookie();
        MockHttpServletResponse out = visitor.post("/sign-out");
        assertThat(out.getHeader("Clear-Site-Data")).contains("cache");
        assertThat(new Visitor(web).with(session).open("/settings").getStatus()).isEqualTo(302);
    }
}
