package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
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

    @Test
    void a_service_as_other_directories_tell_it_is_found_to_be_the_same() {
        Page page = signedIn("coordinator", "mk", 1280);
        String list = page.request()
                .get("/api/hsds/services?search=kancelarija%20za%20besplatna%20pravna%20pomos")
                .text();
        Matcher first = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(list);
        Assertions.assertThat(first.find()).isTrue();
        byte[] told = page.request().get("/api/hsds/services/" + first.group(1)).body();
        page.navigate("/imports/new");
        page.locator("#source").fill("Друг директориум");
        page.locator("#file").setInputFiles(new FilePayload("service.json", "application/json", told));
        page.locator("main button[type=submit]").first().click();
        page.locator("button[value=check]").click();
        assertThat(page.locator(".import-verdict")).containsText("Ништо не би се сменило");
        isAccessible(page);
    }

    @Test
    void a_file_that_is_too_large_is_refused_at_its_field_and_what_was_typed_stays() throws Exception {
        Page page = signedIn("coordinator", "mk", 360);
        page.navigate("/imports/new");
        page.locator("#source").fill("Голем список");
        Path large = Files.createTempFile("large", ".csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        page.locator("#file").setInputFiles(large);
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator("#file-too-large")).containsText("32 MB");
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.locator("#source")).hasValue("Голем список");
        isAccessible(page);
        Files.delete(large);
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
