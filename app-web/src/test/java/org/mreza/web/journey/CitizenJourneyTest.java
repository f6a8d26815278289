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
        Page page = windowWithoutScripts(360);
        page.navigate("/services?lang=mk");
        page.locator("main input[name=q]").fill("besplatna pravna pomos sveti nikole");
        page.locator("main input[name=q]").press("Enter");
        page.locator("main .result-name").first().press("Enter");
        page.waitForURL("**/services/kancelarija-za-besplatna-pravna-pomos**");
        assertThat(page.locator("h1")).containsText("правна помош");
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("mreza"));
    }

    @Test
    void a_citizen_sees_when_it_is_open_whom_to_call_and_when_that_was_confirmed() {
        String slug = jdbc.sql("""
                select s.slug from published_service s where s.status = 'ACTIVE' and s.confirmed_at is not null
                  and exists (select from published_service_contact c where c.service_id = s.id and c.phone is not null)
                  and exists (select from published_service_at_location a join published_schedule h on h.service_at_location_id = a.id
                    where a.service_id = s.id) order by s.slug limit 1""").query(String.class).single();
        Page page = windowWithoutScripts(360);
        page.navigate("/services/" + slug + "?lang=mk");
        assertThat(page.locator("#call a[href^='tel:']").first()).isVisible();
        assertThat(page.locator(".open-line")).isVisible();
        assertThat(page.locator(".confirmed-badge")).isVisible();
        assertThat(page.locator("#places .hours-table").first()).isVisible();
        String service = page.url();
        page.locator("main .page-head p a").first().press("Enter");
        assertThat(page.locator("a[href$='.vcf']")).isVisible();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("mreza"));
        looksWell(List.of("/services?q=pravna&lang=mk", service, page.url()));
    }

    /** Also what the browser says of what it was not to run. */
    private void looksWell(List<String> addresses) {
        Page page = window(360, ColorScheme.LIGHT);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        for (String address : addresses) {
            page.navigate(address);
            isAccessible(page);
            picture(page, "citizen-360-" + addresses.indexOf(address), true);
        }
        assertThat(complaints).isEmpty();
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
