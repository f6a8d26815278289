package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.account.LinkTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two secretaries write the minutes at once; a guest corrects them through a link; they are approved and stay. */
class MinutesJourneyTest extends Journey {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkTokens tokens;

    private String meeting = "";

    @AfterEach
    void gone() {
        jdbc.sql(
                        "delete from membership where account_id = (select id from account where email = 'editor@demo.mreza.example')"
                                + " and organization_id = (select id from organization where slug = 'otaharin')")
                .update();
        if (!meeting.isEmpty())
            jdbc.sql("delete from meeting where id = cast(:id as uuid)")
                    .param("id", meeting)
                    .update();
    }

    @Test
    void from_the_first_word_to_the_addendum() {
        jdbc.sql("insert into membership select a.id, o.id, 'EDITOR', now() from account a, organization o"
                        + " where a.email = 'editor@demo.mreza.example' and o.slug = 'otaharin'")
                .update();
        Page first = signedIn("manager", "bs", 1280);
        twoWriteAtOnce(first);
        nothingIsLostOffline(first);
        first.locator("button[value=save]").click();
        first.waitForURL("**/meetings/" + meeting);
        theDraftGoesOut(first);
        aGuestCorrects();
        itIsApproved(first);
    }

    private void twoWriteAtOnce(Page first) {
        first.navigate("/meetings/new?lang=bs");
        first.locator("#title").fill("Treći sastanak mreže");
        first.locator("button[value=save-draft]").click();
        first.waitForURL("**/edit*");
        meeting = first.url().replaceAll(".*/meetings/|/edit.*", "");
        Page second = signedIn("editor", "mk", 360);
        second.navigate("/meetings/" + meeting + "/edit");
        first.locator("#said button[value=add-statement]").click();
        first.locator("#statements-0-speaker").fill("Predsjedavajuća");
        first.locator("#statements-0-text").fill("Otvorila je sastanak i pozdravila goste.");
        second.locator("#agreed button[value=add-other-action]").click();
        second.locator("#otherActions-0-what").fill("Покани за следната средба");
        PlaywrightAssertions.assertThat(first.locator("#said [data-part-status]"))
                .containsText("sačuvano", PATIENT);
        PlaywrightAssertions.assertThat(second.locator("#agreed [data-part-status]"))
                .containsText("зачувано", PATIENT);
        PlaywrightAssertions.assertThat(second.locator("#statements-0-text"))
                .hasValue(
                        "Otvorila je sastanak i pozdravila goste.",
                        new LocatorAssertions.HasValueOptions().setTimeout(20_000));
        assertThat(jdbc.sql("select count(*) from action_item where meeting_id = cast(:id as uuid)")
                        .param("id", meeting)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        isAccessible(second);
        picture(second, "minutes-live-mk-360", true);
        second.context().close();
    }

    private static void nothingIsLostOffline(Page page) {
        page.context().setOffline(true);
        page.locator("#statements-0-text").fill("Otvorila je sastanak, pozdravila goste i najavila dnevni red.");
        PlaywrightAssertions.assertThat(page.locator("#said [data-part-status]"))
                .containsText("nema veze", PATIENT);
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).contains("dnevni red");
        page.context().setOffline(false);
        page.waitForFunction("() => !JSON.stringify(localStorage).includes('dnevni red')");
    }

    private void theDraftGoesOut(Page page) {
        page.navigate("/meetings/" + meeting + "/minutes");
        isAccessible(page);
        page.locator("#typed").fill("gost@example.org");
        page.locator("#send button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("#asked")).containsText("gost@example.org");
    }

    private void aGuestCorrects() {
        UUID link = jdbc.sql("select id from minutes_addressee where meeting_id = cast(:id as uuid)")
                .param("id", meeting)
                .query(UUID.class)
                .single();
        Page guest = window(360, ColorScheme.LIGHT);
        guest.navigate("/minutes/" + tokens.tokenOf(link) + "?lang=sq");
        PlaywrightAssertions.assertThat(guest.locator("main")).containsText("pozdravila goste");
        isAccessible(guest);
        picture(guest, "minutes-link-sq-360", true);
        guest.locator("#text").fill("Bio sam i ja prisutan.");
        guest.locator("#send button").click();
        PlaywrightAssertions.assertThat(guest.locator("main")).containsText("Bio sam i ja prisutan.");
    }

    private void itIsApproved(Page page) {
        page.reload();
        page.locator("#said textarea").fill("Hvala, dodano.");
        page.locator("#said button[value=ANSWERED]").click();
        PlaywrightAssertions.assertThat(page.locator("#said")).containsText("Hvala, dodano.");
        isAccessible(page);
        picture(page, "minutes-bs-1280", true);
        page.locator("#approve summary").click();
        page.locator("#approve button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator(".page-head")).containsText("odobren");
        page.locator("#addendum").fill("Sljedeći sastanak je u Tuzli.");
        page.locator("#addenda button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("#addenda")).containsText("u Tuzli");
        isAccessible(page);
        picture(page, "minutes-approved-bs-1280", true);
        page.navigate("/meetings/" + meeting + "/minutes/print?lang=en");
        isAccessible(page);
        picture(page, "minutes-print-en-1280", true);
        page.navigate("/meetings/" + meeting + "/minutes/versions/2?lang=en");
        isAccessible(page);
        page.navigate("/meetings/" + meeting + "?lang=bs");
        assertThat(page.locator("a[href$='/edit']").count()).isZero();
    }
}
