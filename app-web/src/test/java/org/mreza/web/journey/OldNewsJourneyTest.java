package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An editor pastes a news item, and looks up which obstacles come back. */
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

    @Test
    void the_register_leads_to_a_challenge_and_its_trend() {
        Page page = signedIn("editor", "mk", 360);
        page.navigate("/challenges?lang=mk");
        page.locator(".result-name").first().click();
        assertThat(page.locator("#trend svg").first()).isVisible();
        isAccessible(page);
        picture(page, "challenge-360", true);
        page.locator("#theme").fill("превоз");
        page.locator("#file button").click();
        assertThat(page.locator(".state-badge").first()).containsText("превоз");
    }

    @Test
    void a_series_shows_what_came_of_it() {
        Page page = signedIn("editor", "en", 1280);
        page.navigate("/series/ne-ostavljajte-nikoga-iza-sebe");
        assertThat(page.locator("#chain svg text").first()).isVisible();
        isAccessible(page);
        picture(page, "chain-1280", true);
        page.locator("#chain li a").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.navigate("/meetings/recognition");
        picture(page, "paste-1280", true);
    }
}
