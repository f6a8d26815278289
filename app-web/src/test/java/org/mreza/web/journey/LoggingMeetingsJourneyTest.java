package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of two real meetings, entered by hand, found by an officer and exported by a coordinator. */
class LoggingMeetingsJourneyTest extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    /** The demonstration network without its meetings: here they are entered by hand. */
    @BeforeEach
    void nothingIsLoggedYet() {
        withoutMeetings();
    }

    /** Other journeys find the demonstration's meetings again. */
    @AfterEach
    void demonstrationIsLoadedAgain() {
        withoutMeetings();
        flyway.migrate();
    }

    private void withoutMeetings() {
        for (String table : new String[] {"action_item", "meeting", "meeting_series", "challenge", "draft"})
            jdbc.sql("delete from " + table).update();
    }

    @Test
    void the_second_networking_meeting_is_logged_on_a_phone_found_by_an_officer_and_exported_by_a_coordinator() {
        staffOfSvetiNikoleLogsTheMeeting();
        officerOfKavadarciFindsWhoCame();
        coordinatorExportsTheReport();
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

    private void coordinatorExportsTheReport() {
        Page page = signedIn("coordinator", "mk", 1280);
        page.navigate("/reports/regional?region=mk-vardar&lang=mk");
        assertThat(page.locator(".figures").innerText()).contains("5 од 9");
        isAccessible(page);
        picture(page, "regional-report", false);
        String address = "/reports/regional.%s?region=mk-vardar&lang=mk";
        assertThat(ReportFile.xlsx(page.request()
                                .get(String.format(address, "xlsx"))
                                .body())
                        .get("застапени општини"))
                .isEqualTo("5");
        assertThat(ReportFile.csv(page.request()
                        .get(String.format(address, "csv") + "&table=summary")
                        .body()))
                .containsEntry("застапени општини", "5")
                .containsEntry("вкупно општини", "9")
                .containsEntry("средби без наведена година", "1");
        String pdf =
                ReportFile.pdf(page.request().get(String.format(address, "pdf")).body());
        assertThat(pdf).contains("5 од 9").contains("Чашка").contains("Втора регионална средба за вмрежување");
    }

    @Test
    void the_conference_in_bijeljina_has_two_hosts_and_two_projects() {
        Page page = signedIn("manager", "bs", 1280);
        page.navigate("/meetings/new?lang=bs");
        page.locator("#title").fill("Unapređenje podrške organizacijama civilnog društva na lokalnom nivou");
        page.locator("#held").fill("27.12.2022");
        page.locator("#kind").selectOption("CONFERENCE");
        page.locator("#municipality").fill("Bijeljina");
        page.locator("button[value=add-organizer]").click();
        page.locator("#organizers-1-name").fill("Romkinja");
        PlaywrightAssertions.assertThat(
                        page.locator("#organizers-1-name-list [role=option]").first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        for (int i = 0; i < 3; i++) {
            page.locator("button[value=add-project]").click();
            PlaywrightAssertions.assertThat(page.locator("#projects-" + i + "-name"))
                    .isVisible();
        }
        page.locator("#projects-0-name").fill("New solutions to old problems");
        page.locator("#projects-1-name").fill("Sistemsko unapređenje socijalnih usluga Grada Bijeljina");
        page.locator("#projects-2-name").fill("Integralni pristup kroz socijalnu inkluziju");
        page.locator("#projects-2-relation").selectOption("PRESENTED");
        page.locator("#attendanceLine").fill("ABS-South East Europe");
        PlaywrightAssertions.assertThat(page.locator("#attendanceLine-echo")).containsText("ASB");
        page.locator("#attendanceLine").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#who .attendance-row:not(.attendance-head)"))
                .hasCount(1);
        isAccessible(page);
        page.evaluate("window.scrollTo(0, 0)");
        picture(page, "log-meeting", false);
        page.locator("button[value=save]").click();
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        PlaywrightAssertions.assertThat(page.locator("aside")).containsText("Otaharin");
        PlaywrightAssertions.assertThat(page.locator("aside")).containsText("Romkinja");
        isAccessible(page);
        page.navigate("/meetings?lang=bs");
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
        isAccessible(page);
        page.navigate("/municipalities/ba-bijeljina?lang=bs");
        isAccessible(page);
        picture(page, "find-partners", false);
    }

    @Test
    void two_people_who_write_the_same_part_lose_nothing() {
        Page first = signedIn("editor", "mk", 1280);
        first.navigate("/meetings/new");
        first.locator("#title").fill("Средба на двајца");
        first.locator("button[value=save]").click();
        first.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        String address = first.url() + "/edit";
        first.navigate(address);
        Page second = signedIn("editor", "mk", 1280);
        second.navigate(address);
        first.locator("#title").fill("Првиот наслов");
        first.locator("button[value=save]").click();
        first.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        second.locator("#title").fill("Вториот наслов");
        second.locator("button[value=save]").click();
        PlaywrightAssertions.assertThat(second.locator(".conflict")).isVisible();
        PlaywrightAssertions.assertThat(second.locator("#title")).hasValue("Вториот наслов");
        isAccessible(second);
        second.locator("button[value=save]").click();
        second.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        PlaywrightAssertions.assertThat(second.locator("h1")).containsText("Вториот наслов");
    }

    @Test
    void bad_input_is_said_at_its_field_and_nothing_typed_is_lost() {
        Page page = signedIn("editor", "mk", 360);
        page.navigate("/meetings/new");
        page.locator("#held").fill("31.2.2024");
        page.locator("#municipality").fill("Атлантида");
        page.locator("#venue").fill("<script>alert(1)</script>'; drop table meeting; --");
        page.locator("button[value=save]").click();
        PlaywrightAssertions.assertThat(page.locator(".error-summary")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#held")).hasValue("31.2.2024");
        PlaywrightAssertions.assertThat(page.locator("#held-error")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#municipality-error")).containsText("Атлантида");
        PlaywrightAssertions.assertThat(page.locator("#venue"))
                .hasValue("<script>alert(1)</script>'; drop table meeting; --");
        isAccessible(page);
    }

    @Test
    void without_scripts_every_step_is_a_button() {
        Page page = signedInWithoutScripts("editor", "mk");
        page.navigate("/meetings/new");
        page.locator("#title").fill("Средба без скрипти");
        page.locator("#held").fill("2024");
        page.locator("#attendanceLine").fill("Велес, Неготино");
        page.locator("button[value=add-attendance]").press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".attendance-row:not(.attendance-head)"))
                .hasCount(2);
        PlaywrightAssertions.assertThat(page.locator("#title")).hasValue("Средба без скрипти");
        page.locator("button[value='remove-attendance:1']").press("Enter");
        page.locator("button[value='add-element:0']").press("Enter");
        page.locator("#conclusions-0-text").fill("Заклучок");
        page.locator("#conclusions-0-elements-0-text").fill("Прво");
        page.locator("#conclusions-0-elements-1-text").fill("Второ");
        page.locator("button[value='save-part:agreed']").press("Enter");
        page.waitForURL("**/edit#agreed");
        page.locator("button[value=save]").press("Enter");
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        PlaywrightAssertions.assertThat(page.locator("#agreed .element-row")).hasCount(2);
        PlaywrightAssertions.assertThat(page.locator("#who .row-list li")).hasCount(1);
    }
}
