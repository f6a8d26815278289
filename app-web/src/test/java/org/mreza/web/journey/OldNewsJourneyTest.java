package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An editor pastes a news item. */
class OldNewsJourneyTest extends Journey {

    private static final String NEWS = """
            Работилница за превоз на стари лица

            На 14.05.2025 во Струмица се одржа работилница „Секој на време“. Учествуваа 18 лица од Босилово, Василево и Радовиш. Проектот „Секој на време“ чини 5.200 евра.
            """;

    @Test
    void a_pasted_item_becomes_a_form_that_nobody_saved() {
        Page page = signedIn("editor", "mk", 360);
        page.navigate("/meetings/recognition?lang=mk");
        page.locator("#text").fill(NEWS);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("mark").first()).isVisible();
        assertThat(page.locator(".recognized-text")).containsText("Босилово");
        isAccessible(page);
        picture(page, "old-news-360", true);
        page.locator("button[value=draft]").click();
        assertThat(page.locator("#title")).hasValue("Работилница за превоз на стари лица");
        assertThat(page.locator("#held")).hasValue("14.05.2025");
        assertThat(page.locator("#who")).containsText("Босилово");
    }
}
