package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The coordinator fills in the template, sends it, looks, confirms, and sends it once more. */
class ImportingJourneyTest extends Journey {

    private static final String ROWS =
            "\r\nj-1;Патување со увоз;;Граѓанска организација;Велес\r\nj-2;Непознато место;;Донатор;Атлантида\r\n";

    @Test
    void a_filled_template_is_looked_through_taken_in_and_the_same_again_is_nothing() throws Exception {
        Page page = signedIn("coordinator", "mk", 1280);
        page.navigate("/imports/new");
        isAccessible(page);
        String template =
                Files.readString(page.waitForDownload(() -> page.locator("a[href*='template.csv?kind=ORGANIZATION']")
                                .click())
                        .path());
        byte[] filled = (template.strip() + ROWS).getBytes(StandardCharsets.UTF_8);

        send(page, filled);
        isAccessible(page);
        picture(page, "import-mapping-mk-1280", true);
        page.locator("button[value=check]").click();
        assertThat(page.locator(".import-rows")).containsText("Атлантида");
        isAccessible(page);
        picture(page, "import-preview-mk-1280", true);
        page.locator(".import-tabs a").filter(named("Нови")).click();
        assertThat(page.locator(".import-rows")).containsText("Патување со увоз");
        page.locator("form[action$='/confirmation'] button").click();
        assertThat(page.locator(".page-head")).containsText("Преземено на");
        page.locator(".import-tabs a").filter(named("Нови")).click();
        page.locator(".import-rows a").filter(named("Патување со увоз")).click();
        assertThat(page.locator("h1")).containsText("Патување со увоз");

        page.setViewportSize(360, 740);
        page.navigate("/imports/new");
        send(page, filled);
        picture(page, "import-mapping-mk-360", true);
        page.locator("button[value=check]").click();
        assertThat(page.locator(".import-verdict")).containsText("Ништо не би се сменило");
        isAccessible(page);
        picture(page, "import-preview-mk-360", true);
    }

    private static void send(Page page, byte[] file) {
        page.locator("#source").fill("Список на патувањето");
        page.locator("#file").setInputFiles(new FilePayload("список.csv", "text/csv", file));
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator(".import-part").first()).isVisible();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
