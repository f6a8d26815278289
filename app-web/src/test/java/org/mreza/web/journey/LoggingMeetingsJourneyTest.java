package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of two real meetings, entered by hand, found by an officer and exported by a coordinator. */
class LoggingMeetingsJourneyTest extends Journey {

    @Autowired
    JdbcClient jdbc;

    /** The demonstration network without its meetings: here they are entered by hand. */
    @BeforeEach
    void nothingIsLoggedYet() {
        for (String table : new String[] {"action_item", "meeting", "meeting_series", "challenge", "draft"})
            jdbc.sql("delete from " + table).update();
    }

    @Test
    void the_second_networking_meeting_is_logged_on_a_phone_found_by_an_officer_and_exported_by_a_coordinator() {
        staffOfSvetiNikoleLogsTheMeeting();
        officerOfKavadarciFindsWhoCame();
    }

    private void staffOfSvetiNikoleLogsTheMeeting() {
        Page page = signedIn("editor", "mk", 360);
        page.navigate("/meetings/new");
        page.locator("#title").fill("Втора регионална средба за вмрежување");
        page.locator("#held").fill("13.06");
        page.locator("#series").fill("Регионално јакнење за унапредени услуги кон маргинализираните заедници");
        page.locator("#ordinal").fill("2");
        page.locator("button[value=add-project]").click();
        page.locator("#projects-0-name")
                .fill("Не си сам/а – канцеларија за бесплатна правна помош и психо-социјална поддршка 2");
        page.locator("#attendanceLine").fill("Велес, Кавадарци, Неготино, Демир Капија, Свети Николе");
        page.locator("#attendanceLine").press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".attendance-row:not(.attendance-head)"))
                .hasCount(5);
        PlaywrightAssertions.assertThat(page.locator("#who .presence")).containsText("5 од 9");
        page.locator("#challengeLine").fill("Нема повратна информација за упатените лица");
        page.locator("#challengeLine").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#said .tag")).hasCount(1);
        agree(page);
        page.locator("#sourcePublisher").fill("ОЖО Свети Николе");
        isAccessible(page);
        picture(page, "log-meeting-mk-360", true);
        page.locator("button[value=save]").click();
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("13.06");
        PlaywrightAssertions.assertThat(page.locator(".presence li:not(.is-absent)"))
                .hasCount(5);
        isAccessible(page);
        picture(page, "meeting-mk-360", true);
        page.locator(".trail a").last().click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("бр. 1");
        isAccessible(page);
    }

    private static void agree(Page page) {
        page.locator("#conclusions-0-text").fill("Соработката е неопходна, прво на локално, потоа на регионално ниво");
        page.locator("#conclusions-0-level").selectOption("LOCAL_THEN_REGIONAL");
        String[] elements = {
            "Постојана и координирана комуникација",
            "Развој на ресурси",
            "Поддршка од локалните самоуправи",
            "Континуирана соработка со граѓанските организации"
        };
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) {
                page.locator("button[value='add-element:0']").click();
                PlaywrightAssertions.assertThat(page.locator("#conclusions-0-elements-" + i + "-text"))
                        .isVisible();
            }
            page.locator("#conclusions-0-elements-" + i + "-text").fill(elements[i]);
        }
        page.locator("button[value='add-action:0.0']").click();
        Locator what = page.locator("#conclusions-0-elements-0-actions-0-what");
        PlaywrightAssertions.assertThat(what).isVisible();
        what.fill("Покани за третата регионална средба");
        page.locator("#conclusions-0-elements-0-actions-0-organization").fill("ozo sveti nikole");
        page.locator("#conclusions-0-elements-0-actions-0-due").fill("12.2027");
    }

    private void officerOfKavadarciFindsWhoCame() {
        Page page = signedIn("officer", "mk", 360);
        page.navigate("/regions/mk-vardar");
        for (String absent : new String[] {"Чашка", "Градско", "Лозово", "Росоман"})
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(absent);
        isAccessible(page);
        picture(page, "region-mk-360", true);
        page.navigate("/municipalities/mk-kavadarci");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Втора регионална средба за вмрежување");
        isAccessible(page);
        assertThat(page.locator("h1").innerText()).contains("Кавадарци");
    }
}
