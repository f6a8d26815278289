package org.mreza.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who is not signed in looks for free legal aid on a phone. */
class CitizenJourneyTest extends Journey {

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_citizen_finds_the_legal_aid_office_and_whom_to_call() {
        Page page = window(360, ColorScheme.LIGHT);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.navigate("/services?lang=mk");
        isAccessible(page);
        page.locator("main input[name=q]").fill("besplatna pravna pomos");
        page.locator("main input[name=q]").press("Enter");
        page.locator("main .row-list a", new Page.LocatorOptions().setHasText("правна помош"))
                .first()
                .click();
        assertThat(page.locator("#call a[href^='tel:'], #call a[href^='mailto:'], #call .facts a")
                        .first())
                .isVisible();
        isAccessible(page);
        picture(page, "citizen-service-360", true);
        page.locator("main .page-head p a").first().click();
        assertThat(page.locator("a[href$='.vcf']")).isVisible();
        isAccessible(page);
        picture(page, "citizen-organization-360", true);
        assertThat(complaints).isEmpty();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("mreza"));
    }

    @Test
    void nothing_unpublished_opens_in_any_language_or_light() {
        Page page = window(1280, ColorScheme.DARK);
        for (String address : jdbc.sql("""
                select '/services/' || s.slug from service s join organization o on o.id = s.organization_id
                where not o.published union all select '/organizations/' || slug from organization where not published""").query(String.class).list()) {
            assertThat(page.request().get(address).status()).as(address).isEqualTo(404);
        }
        for (String language : List.of("sr-Latn", "sq", "en")) {
            page.navigate("/organizations?lang=" + language);
            isAccessible(page);
            page.navigate("/api?lang=" + language);
            isAccessible(page);
        }
        picture(page, "programs-1280-dark", true);
    }
}
