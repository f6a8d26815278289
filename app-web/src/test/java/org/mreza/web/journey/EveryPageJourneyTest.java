package org.mreza.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every shape of page, once wide and light in Macedonian and once narrow and dark in Albanian, whose words are the
 * longest: nothing that axe finds, no sideways scroll down to 320 pixels, one heading, no text without words.
 */
class EveryPageJourneyTest extends Journey {

    /** Who looks; the address; {@code sent} where its form is sent empty before. MEETING is one made here. */
    private static final List<String> PAGES = """
            nobody /sign-in
            nobody /sign-in?error
            nobody /password-reset
            nobody /join sent
            nobody /privacy
            nobody /invitations/aaaaaaaaaaaaaaaaaaaaaaaa
            nobody /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa
            nobody /minutes/aaaaaaaaaaaaaaaaaaaaaaaa
            nobody /answers/aaaaaaaaaaaaaaaaaaaaaaaa
            editor /today
            editor /organizations
            editor /organizations?region=mk-vardar&q=nema
            editor /organizations/otaharin
            editor /services
            editor /services?q=nema&type=DAYCARE
            editor /services?region=mk-vardar&free=true
            editor /services/kancelarija-za-besplatna-pravna-pomos
            manager /services/new?organization=otaharin
            editor /regions/mk-vardar/coverage
            editor /regions/mk-vardar/coverage?gaps=true&type=DAYCARE
            editor /service-models
            editor /service-models/mobile-team
            manager /service-models/day-centre/replications/new
            editor /municipalities
            coordinator /imports
            coordinator /imports/new
            editor /municipalities?country=xk
            editor /municipalities/mk-kavadarci
            editor /regions/ba-rs
            editor /regions/mk-vardar/stale
            editor /organizations/otaharin/proposals/new sent
            editor /proposals
            editor /countries/mk
            editor /meetings
            editor /meetings?q=nema
            editor MEETING
            editor MEETING/edit
            editor MEETING/attendance-sheet
            editor MEETING/papers sent
            editor MEETING/news/edit sent
            editor /news
            nobody /news
            editor MEETING/minutes
            editor MEETING/minutes/print
            editor /meetings/new sent
            editor /plans/new sent
            editor /calendar
            editor /action-items?state=all
            editor /challenges
            editor /meetings/recognition sent
            nobody /digest/aaaaaaaaaaaaaaaaaaaaaaaa
            editor /challenges/themes
            editor /challenges?q=nema&sort=lately
            editor ITEM sent
            editor /search?q=veles
            editor /search?q=zzzz
            editor /settings
            editor /help
            editor /nothing
            manager /today
            manager /organizations/otaharin/edit
            manager /organizations/otaharin/members sent
            coordinator /today
            coordinator /organizations/new sent
            coordinator /join-requests
            coordinator /duplicates
            coordinator /duplicates?said=different
            coordinator /organizations/primer-day-centre-sun/merge/primer-sonce-veles
            coordinator /merges
            coordinator /reports/regional?region=mk-east
            administrator /admin
            administrator /admin/accounts
            administrator /admin/accounts/new sent
            administrator /admin/access
            administrator /admin/audit
            administrator /admin/audit/seals
            administrator /admin/outbox""".lines().toList();

    /** Links that nobody was sent, and what does not exist. */
    private static final Pattern ENDED = Pattern.compile("/a{24}$|/nothing$");

    private static final String SEND = """
            () => {
              const form = [...document.querySelectorAll('main form[method=post]')].find((f) => f.querySelector('input:not([type=hidden])'));
              form.noValidate = true;
              form.requestSubmit(form.querySelector('.save-bar .btn-primary, .btn-primary'));
            }""";

    private static final String FAULTS = """
            () => {
              const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
              return [
                document.compatMode === 'CSS1Compat' || 'no standards mode',
                document.querySelectorAll('h1').length === 1 || 'not one h1',
                new Set(ids).size === ids.length || 'an id twice: ' + ids.filter((id, at) => ids.indexOf(id) !== at),
                !document.body.innerText.includes('??') || 'a text without words',
                document.documentElement.scrollWidth <= document.documentElement.clientWidth || 'sideways scroll',
              ].filter((fault) => fault !== true);
            }""";

    @ParameterizedTest
    @CsvSource({"mk, 1280, LIGHT", "sq, 360, DARK"})
    void is_sound_in(String language, int width, ColorScheme colors) {
        Page editor = signIn(window(width, colors), "editor", language);
        String meeting = meeting(editor);
        String item = editor.locator("a[href^='/action-items/']").first().getAttribute("href");
        Map<String, List<String>> pages =
                PAGES.stream().collect(Collectors.groupingBy(p -> p.substring(0, p.indexOf(' '))));
        pages.forEach((who, addresses) -> {
            Page page = switch (who) {
                case "nobody" -> window(width, colors);
                case "editor" -> editor;
                default -> signIn(window(width, colors), who, language);
            };
            for (String line : addresses)
                look(
                        page,
                        line.replace("MEETING", meeting).replace("ITEM", item).split("\\s+"),
                        language);
        });
    }

    private static String meeting(Page page) {
        page.navigate("/meetings/new");
        page.locator("#title").fill("Средба за вмрежување на сите страници");
        page.locator("#attendanceLine").fill("Велес, Кавадарци");
        page.locator("#conclusions-0-text").fill("Соработката е неопходна");
        page.locator("button[value=add-other-action]").click();
        page.locator("#otherActions-0-what").fill("Се праќа записникот");
        page.locator("button[value=save]").click();
        page.waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}$"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void look(Page page, String[] line, String language) {
        String address = line[1];
        int status = page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                .status();
        if (ENDED.matcher(address).find()) assertThat(status).as(address).isIn(404, 410);
        else assertThat(status).as(address).isEqualTo(200);
        if (line.length > 2) {
            page.evaluate(SEND);
            page.waitForLoadState(LoadState.LOAD);
            page.locator(".error-summary").waitFor();
        }
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo(language);
        isAccessible(page);
        assertThat(page.evaluate(FAULTS)).as(address).isEqualTo(List.of());
        int width = page.viewportSize().width;
        page.setViewportSize(320, 700);
        assertThat(page.evaluate(FAULTS)).as("%s at 320 pixels", address).isEqualTo(List.of());
        page.setViewportSize(width, 900);
    }
}
