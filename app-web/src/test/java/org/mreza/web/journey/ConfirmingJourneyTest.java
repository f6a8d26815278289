package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.confirmation.AskingLetters;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact answers a letter without an account: proposes a change, confirms the rest; an editor decides. */
class ConfirmingJourneyTest extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AskingLetters asking;

    @Autowired
    LinkTokens tokens;

    private String slug = "";

    @BeforeEach
    void aServiceThatLapsed() {
        slug = one(
                "insert into service (id, slug, organization_id, name, service_type_code, status, phone, confirmed_at, version,"
                        + " created_at, updated_at) select gen_random_uuid(), 'probno-sovetuvaliste', id,"
                        + " '{\"source\":\"mk\",\"mk\":\"Пробно советувалиште\"}', (select min(code) from service_type), 'ACTIVE',"
                        + " '043 111 222', now() - interval '400 days', 0, now(), now() from organization"
                        + " where slug = 'ozo-sveti-nikole' returning slug");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from service where slug = :slug").param("slug", slug).update();
        jdbc.sql("delete from outbox where kind in ('confirmation', 'proposal-outcome')")
                .update();
        jdbc.sql("delete from confirmation_ask").update();
    }

    @Test
    void a_contact_answers_a_letter_and_an_editor_decides_field_by_field() {
        String link = "/confirmations/" + token();
        Page editor = signedIn("editor", "mk", 1280);
        editor.navigate("/services/" + slug);
        assertThat(editor.locator(".confirmed-badge.is-stale")).containsText("Застарено");

        Page contact = window(360, ColorScheme.LIGHT);
        contact.navigate(link + "?lang=mk");
        assertThat(contact.locator("main")).containsText("043 111 222");
        isAccessible(contact);
        picture(contact, "confirm-link-mk-360", true);
        contact.locator("main a[href$='/change']").click();
        isAccessible(contact);
        contact.locator("[name='values[phone]']").fill("043 333 444");
        contact.locator("[name='values[website]']").fill("example.org");
        contact.locator("[name='email']").fill("contact@example.org");
        picture(contact, "propose-mk-360", true);
        contact.locator("main button[type=submit]").click();
        contact.waitForURL("**/change/sent");
        isAccessible(contact);
        contact.navigate(link);
        contact.locator("main button[type=submit]").click();
        assertThat(contact.locator("h1")).containsText("потврдено");
        isAccessible(contact);
        decide(editor);
    }

    private void decide(Page editor) {
        editor.navigate("/services/" + slug);
        assertThat(editor.locator(".badges .confirmed-badge:not(.is-stale)")).containsText("Потврдено");
        editor.locator("a.needs-you").click();
        isAccessible(editor);
        picture(editor, "proposal-mk", true);
        editor.locator("button[name=accept][value=phone]").click();
        assertThat(editor.locator("p.flash")).isVisible();
        editor.locator("#reason").fill("Страницата е на друга организација");
        editor.locator("button[name=reject][value=website]").click();
        assertThat(editor.locator("main")).containsText("Страницата е на друга организација");
        isAccessible(editor);
        editor.navigate("/services/" + slug);
        assertThat(editor.locator("main")).containsText("043 333 444");
        assertThat(editor.locator("a.needs-you")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(one("select recipient from outbox where kind = 'proposal-outcome'"))
                .isEqualTo("contact@example.org");
    }

    private String token() {
        String keeper = one("select id::text from organization where slug = 'ozo-sveti-nikole'");
        LocalDate today = LocalDate.now(Confirmation.ZONE);
        asking.ask(OrganizationId.of(keeper), today, today);
        return tokens.tokenOf(UUID.fromString(one("select id::text from confirmation_ask where service_id ="
                + " (select id from service where slug = '" + slug + "')")));
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
