package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** An officer in Kavadarci looks for free legal aid: in two clicks, and by one search, whatever the keyboard. */
class FindingServicesJourneyTest extends Journey {

    private static final String OFFICE = "a[href='/services/kancelarija-za-besplatna-pravna-pomos']";

    @Test
    void two_clicks_lead_to_the_legal_aid_of_the_own_municipality() {
        Page page = signedIn("officer", "mk", 1280);
        page.locator(".mainnav a[href='/services']").click();
        isAccessible(page);
        picture(page, "services-mk-1280", false);
        page.locator(".shortcuts a[href*='type=LEGALAID']").click();
        PlaywrightAssertions.assertThat(page.locator(".service-table " + OFFICE))
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator(".tag").first()).isVisible();
        assertThat(page.url()).contains("type=LEGALAID").contains("municipality=mk-kavadarci");
        isAccessible(page);
    }

    @Test
    void one_search_from_the_keyboard_finds_it_in_both_scripts() {
        for (String typed : new String[] {"бесплатна правна помош кавадарци", "besplatna pravna pomos kavadarci"}) {
            Page page = signedIn("officer", "mk", 1280);
            page.keyboard().press("/");
            page.keyboard().type(typed);
            PlaywrightAssertions.assertThat(
                            page.locator(".searchbox [role=option]").first())
                    .isVisible();
            page.keyboard().press("Enter");
            page.waitForURL("**/search?**");
            PlaywrightAssertions.assertThat(page.locator("main " + OFFICE)).isVisible();
            isAccessible(page);
        }
    }

    @Test
    void the_keyboard_alone_narrows_the_list_on_a_phone() {
        Page page = signedIn("officer", "sr-Latn", 360);
        page.navigate("/services?municipality=mk-kavadarci");
        isAccessible(page);
        page.locator("#words").focus();
        page.keyboard().type("pravna pomoš");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("main " + OFFICE)).isVisible();
        assertThat(page.url()).contains("municipality=mk-kavadarci");
        isAccessible(page);
        picture(page, "services-sr-Latn-360", true);
        page.locator("#type").focus();
        page.navigate("/services?type=SHELTER&municipality=al-tirane&lang=sr-Latn");
        PlaywrightAssertions.assertThat(page.locator(".empty-state .actions a").first())
                .isVisible();
        isAccessible(page);
    }

    @Test
    void without_scripts_the_filters_work_as_well() {
        Page page = signedInWithoutScripts("officer", "en");
        page.navigate("/services");
        page.locator("#words").fill("legal aid");
        page.locator("#place").fill("Кавадарци");
        page.locator("#place").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("main " + OFFICE)).isVisible();
    }
}
