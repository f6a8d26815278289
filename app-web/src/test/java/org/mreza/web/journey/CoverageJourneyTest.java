package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The officer of Kavadarci sees what there is in the region, what is missing, and who has done it before. */
class CoverageJourneyTest extends Journey {

    @Test
    void the_officer_of_kavadarci_sees_what_is_offered_and_what_is_missing() {
        Page page = signedIn("officer", "mk", 1280);
        page.navigate("/regions/mk-vardar");
        page.locator(".actions a[href$='/coverage']").click();
        assertThat(page.locator(".coverage-matrix tbody tr").filter(named("Сигурна куќа")))
                .containsText("1 од друго место");
        isAccessible(page);
        picture(page, "coverage-mk-1280", true);

        page.locator("#gaps").check();
        page.locator(".filters button[type=submit]").click();
        page.waitForURL("**/coverage?*gaps=true*");
        assertThat(page.locator(".coverage-matrix tbody tr").filter(named("Мобилен тим")))
                .hasCount(1);
        assertThat(page.locator(".coverage-matrix tbody tr").filter(named("Сигурна куќа")))
                .hasCount(0);
        isAccessible(page);

        page.locator(".coverage-matrix thead a").filter(named("Кавадарци")).click();
        assertThat(page.locator("#services")).containsText("Помош и нега во домот");
        assertThat(page.locator("#covering")).containsText("Канцеларија за бесплатна правна помош");
        assertThat(page.locator("#missing")).containsText("Мобилен тим");
        isAccessible(page);
        picture(page, "municipality-mk-1280", true);

        page.navigate("/service-models");
        page.locator("main a").filter(named("Мобилен тим")).click();
        assertThat(page.locator("#where")).containsText("2003–2009");
        isAccessible(page);
        picture(page, "service-model-mk-1280", true);
    }

    @Test
    void on_a_phone_every_municipality_unfolds() {
        Page page = signedIn("officer", "sr-Latn", 360);
        page.navigate("/regions/mk-vardar/coverage?lang=sr-Latn");
        Locator kavadarci = page.locator(".coverage-narrow details").filter(named("Kavadarci"));
        assertThat(page.locator(".coverage-matrix")).isHidden();
        kavadarci.locator("summary").click();
        assertThat(kavadarci).containsText("Pomoć u kući");
        assertThat(kavadarci).containsText("slobodnih mesta: 4 od 30");
        isAccessible(page);
        picture(page, "coverage-sr-360", true);

        page.navigate("/service-models/home-help?place=rs&lang=sr-Latn");
        assertThat(page.locator("#where")).containsText("odluka Opštine, 2009, broj nije poznat");
        isAccessible(page);
        picture(page, "service-model-sr-360", true);
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
