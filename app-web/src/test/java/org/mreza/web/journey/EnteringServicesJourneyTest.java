package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor enters a service by keyboard, sees it, makes another like it; without scripts as well. */
class EnteringServicesJourneyTest extends Journey {

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from service where name->>'mk' like 'Пробна услуга%'").update();
        jdbc.sql("delete from draft").update();
    }

    @Test
    void a_service_is_entered_by_keyboard_on_a_phone_seen_and_duplicated() {
        Page page = signedIn("editor", "mk", 360);
        page.navigate("/organizations/ozo-sveti-nikole");
        page.locator("#services a.btn").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/services/new?organization=**");
        page.locator("#name").fill("Пробна услуга на терен");
        page.locator("#type").selectOption("OUTREACH");
        page.locator("#where-0-hours").fill("пон-пет 8-16; 1. и 3. вторник 10-13 Долни Дисан");
        assertThat(page.locator("#where-0-hours-echo")).containsText("Долни Дисан");
        page.locator("#places").fill("20");
        page.locator("#placesFree").fill("3");
        page.locator("#waiting").fill("5");
        isAccessible(page);
        picture(page, "enter-service-mk-360", true);
        page.locator("#name").press("Enter");
        page.waitForURL("**/services/probna-usluga-na-teren");
        assertThat(page.locator("main")).containsText("3 од 20 места слободни");
        assertThat(page.locator(".hours-table")).containsText("08:00–16:00");
        isAccessible(page);
        picture(page, "service-mk-360", true);
        duplicate(page);
    }

    private static void duplicate(Page page) {
        page.locator("a[href*='from=']").click();
        assertThat(page.locator("#name")).hasValue("Пробна услуга на терен (2)");
        assertThat(page.locator("#where-0-hours")).hasValue("пон–пет 08:00–16:00; 1. и 3. вто 10:00–13:00 Долни Дисан");
        page.locator("#name").fill("Пробна услуга во Неготино");
        page.locator("#name").press("Enter");
        page.waitForURL("**/services/probna-usluga-vo-negotino");
        page.navigate("/organizations/ozo-sveti-nikole");
        assertThat(page.locator("#services")).containsText("Пробна услуга во Неготино");
        isAccessible(page);
    }

    @Test
    void without_scripts_rows_come_with_a_button_and_wrong_hours_are_told() {
        Page page = signedInWithoutScripts("editor", "mk");
        page.navigate("/services/new?organization=ozo-sveti-nikole");
        page.locator("#name").fill("Пробна услуга");
        page.locator("button[value='add where']").press("Enter");
        assertThat(page.locator(".place-row")).hasCount(2);
        assertThat(page.locator("#name")).hasValue("Пробна услуга");
        page.locator("#where-0-hours").fill("пон 16-8");
        Response refused = page.waitForResponse(
                "**/services/new?**", () -> page.locator("#name").press("Enter"));
        Assertions.assertThat(refused.status()).isEqualTo(422);
        assertThat(page.locator(".error-summary")).containsText("Часовите завршуваат");
        assertThat(page.locator("#where-0-hours")).hasValue("пон 16-8");
    }
}
