package org.mreza.web.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = PlacesBench.class,
        properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
@AutoConfigureMockMvc
class PlacePagesTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipalities",
                "/municipalities?country=mk",
                "/municipalities?region=mk-vardar",
                "/municipalities?q=Gevgelija",
                "/municipalities/mk-kavadarci",
                "/municipalities/me-podgorica",
                "/municipalities/rs-stara-pazova",
                "/municipalities/xk-decan",
                "/municipalities/suggestions?q=kavad",
                "/regions/mk-vardar",
                "/regions/mk-vardar?from=2020&to=06.2026",
                "/regions/mk-vardar?series=regionalno-jaknenje",
                "/regions/mk-vardar/coverage",
                "/regions/mk-vardar/coverage?gaps=true&status=offered&confirmed=180",
                "/regions/mk-vardar/coverage?type=COUNSEL&target=ROMA",
                "/regions/ba-rs/coverage",
                "/service-models",
                "/service-models/mobile-team",
                "/service-models/home-help?place=rs",
                "/service-models/day-centre?place=mk-vardar",
                "/service-models/forum-for-social-dialogue?place=nowhere",
                "/countries/mk",
                "/countries/de",
                "/countries/xk",
                "/search",
                "/search?q=veles",
                "/search?q=veles&kind=ORGANIZATION",
                "/search?q=Kavadraci",
                "/search/suggestions?q=vel"
            })
    void every_page_is_there_in_every_language(String address) {
        for (String language : new String[] {"mk", "sr-Latn", "sr-Cyrl", "bs", "sq", "en"}) {
            MvcTestResult page = get(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page).as(address).hasStatusOk();
            assertThat(text(page))
                    .as(address)
                    .doesNotContain("??search.", "??geography.", "??frame.", "??coverage.", "??practice.");
        }
    }

    @Test
    void vardar_has_nine_municipalities_of_which_five_were_present() {
        String page = text(get("/regions/mk-vardar?lang=mk"));

        assertThat(page).contains("На средби биле 5 од 9 општини");
        String list = page.substring(page.indexOf("presence-list"), page.indexOf("id=\"organizations\""));
        int apart = list.indexOf("Не се претставени");
        assertThat(list.substring(apart)).contains("Чашка", "Градско", "Лозово", "Росоман");
        for (String present : new String[] {"Велес", "Кавадарци", "Неготино", "Демир Капија", "Свети Николе"}) {
            String row = list.substring(list.indexOf(present), apart);
            assertThat(row.substring(0, row.indexOf("</li>"))).as(present).contains("1 средба");
        }
    }

    @Test
    void the_map_has_a_name_nine_circles_and_no_inline_style() {
        String page = text(get("/regions/mk-vardar?lang=en"));

        assertThat(page.strip()).startsWith("<!DOCTYPE html>");
        assertThat(page).contains("role=\"img\"").contains("viewBox=").doesNotContain("style=");
        assertThat(page.split("<circle")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "/municipalities/kavadarci, /municipalities/mk-kavadarci",
        "/municipalities/stara-pazova, /municipalities/rs-stara-pazova",
        "/regions/vardar, /regions/mk-vardar",
    })
    void an_address_without_the_country_leads_to_the_whole_one(String address, String whole) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatus(301);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipalities/atlantis",
                "/municipalities/%F0%9F%98%80",
                "/municipalities/a'b",
                "/regions/none",
                "/regions/none/coverage",
                "/regions/none/coverage.csv",
                "/service-models/none",
                "/countries/zz"
            })
    void what_there_is_not_is_not_found(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%20",
                "%25",
                "_",
                "%00",
                "'",
                "%22",
                "%5C",
                "%F0%9F%98%80",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%27%20or%201=1--",
                ":*%26%7C!",
                "%7B0%7D",
                "%D0%B3"
            })
    void nothing_that_can_be_typed_breaks_a_page(String typed) {
        for (String address : new String[] {
            "/search?q=",
            "/search?kind=NONE&q=",
            "/search/suggestions?q=",
            "/municipalities?q=",
            "/municipalities/suggestions?q=",
            "/municipalities?country=",
            "/municipalities?region=",
            "/regions/mk-vardar?from=",
            "/regions/mk-vardar?series=",
            "/regions/mk-vardar/coverage?type=",
            "/regions/mk-vardar/coverage?target=",
            "/regions/mk-vardar/coverage?status=",
            "/regions/mk-vardar/coverage?confirmed=",
            "/service-models/day-centre?place=",
            "/search?q=a&kind="
        }) {
            MvcTestResult page = get(address + typed);
            assertThat(page).as(address + typed).hasStatusOk();
            assertThat(text(page)).doesNotContain("<script>alert");
        }
    }

    @Test
    void five_megabytes_of_words_are_cut() {
        MvcTestResult page = browser.get()
                .uri("/search")
                .param("q", "слово ".repeat(1_000_000))
                .exchange();
        assertThat(page).hasStatusOk();
        assertThat(text(page)).hasSizeLessThan(50_000);
    }

    @Test
    void what_was_found_is_marked_in_the_script_it_stands_in() {
        assertThat(text(get("/search?q=gjevgjelija&lang=mk")))
                .containsPattern("<mark>(Gjevgjelija|Ђевђелија|Đevđelija)</mark>");
        assertThat(text(get("/search?q=kavad&lang=mk"))).contains("<mark>Кавад</mark>арци");
    }

    @ParameterizedTest
    @CsvSource({
        "/municipalities/mk-kavadarci, 6",
        "/regions/mk-vardar, 4",
        "/regions/mk-vardar/coverage, 1",
        "/regions/mk-vardar/coverage?gaps=true&type=COUNSEL&target=ROMA&status=offered&confirmed=90, 1",
        "/service-models, 1",
        "/service-models/mobile-team, 3",
        "/municipalities, 1",
        "/municipalities/suggestions?q=vel, 0",
        "/search?q=veles, 3",
        "/search?q=Kavadraci, 3",
        "/search/suggestions?q=vel, 2",
    })
    void pages_ask_few_questions(String address, int statements) {
        get(address);
        assertThat(SqlCount.of(() -> get(address)).count()).as(address).isLessThanOrEqualTo(statements);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(URI.create(address)).exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
