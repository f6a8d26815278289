package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A coordinator finds an organization that was entered twice, makes one of it, and thinks again. */
class MergingJourneyTest extends Journey {

    @Test
    void a_pair_is_merged_its_address_leads_on_and_all_is_undone() {
        Page page = signedIn("coordinator", "mk", 360);
        page.navigate("/duplicates?lang=mk");
        page.locator("form[action$='/duplicates/look'] button").click();
        page.waitForURL("**/duplicates*");
        Locator pair = page.locator(".pair").filter(new Locator.FilterOptions().setHasText("„Сонце“ – дневен центар"));
        assertThat(pair).containsText("ист телефон");
        isAccessible(page);
        picture(page, "duplicates-mk-360", true);

        page.navigate("/organizations/primer-day-centre-sun/merge/primer-sonce-veles");
        page.locator("#take-name-gone").check();
        isAccessible(page);
        picture(page, "merge-mk-360", true);
        page.locator(".save-bar .btn-primary").click();
        page.waitForURL("**/merges/*");
        String merge = page.url();

        page.navigate("/organizations/primer-sonce-veles");
        page.waitForURL("**/organizations/primer-day-centre-sun");
        assertThat(page.locator("h1")).containsText("„Сонце“ – дневен центар");
        assertThat(page.locator("aside")).containsText("Дневен центар „Сонце“ (пример)");
        assertThat(page.locator("#contacts")).containsText("Дежурна линија");

        page.navigate(merge);
        isAccessible(page);
        page.locator("form[action$='/undoing'] button").click();
        assertThat(page.locator("main")).containsText("Сѐ е како што беше пред тоа.");
        isAccessible(page);
        page.navigate("/organizations/primer-sonce-veles");
        assertThat(page.locator("h1")).containsText("„Сонце“ – дневен центар");
        assertThat(page.locator(".alike")).containsText("Дневен центар „Сонце“ (пример)");
    }
}
