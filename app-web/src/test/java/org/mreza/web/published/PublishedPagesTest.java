package org.mreza.web.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.persistence.PublishedNetwork;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory as somebody reads it who is not signed in. */
@SpringBootTest(properties = {"mreza.public-directory=true", "mreza.rate-limit.api-burst=100000"})
@AutoConfigureMockMvc
@Import(SqlCount.class)
@Transactional
class PublishedPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SiteMapController siteMap;

    @BeforeEach
    void settle() {
        PublishedNetwork.settle(jdbc);
    }

    private MockHttpServletResponse open(String address) throws Exception {
        MockHttpServletResponse page =
                web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        page.setCharacterEncoding(StandardCharsets.UTF_8);
        assertThat(page.getCookie("mreza")).as("no session for who only reads").isNull();
        assertThat(page.getContentAsString()).doesNotContain(PublishedNetwork.NOBODYS_BUSINESS.toArray(String[]::new));
        return page;
    }

    private String text(String address) throws Exception {
        MockHttpServletResponse page = open(address);
        assertThat(page.getStatus()).as(address).isEqualTo(200);
        return page.getContentAsString();
    }

    @Test
    void somebody_finds_the_legal_aid_office_and_sees_whom_to_call() throws Exception {
        assertThat(open("/search?q=besplatna%20pravna&lang=mk").getRedirectedUrl())
                .startsWith("/services?q=");
        assertThat(text("/services?q=besplatna%20pravna&lang=mk"))
                .contains("/services/besplatna-pravna-pomos", "Бесплатна правна помош", "tel:+38932111224");
        assertThat(text("/services/besplatna-pravna-pomos?lang=mk"))
                .contains("tel:+38932111224", "tel:+38932111225", "Прием", "Ленинова 1", "08:00–16:00", "Мустафино")
                .contains(
                        "rel=\"canonical\"",
                        "hreflang=\"sq\"",
                        "og:title",
                        "og:type\" content=\"website\"",
                        "/services/besplatna-pravna-pomos.jsonld")
                .contains("href=\"/organizations/pravna-kancelarija\"", "data-shortcut", "/sign-in")
                .contains("<p class=\"prose-text\">Совет од правник.</p>", "<dd class=\"prose-text\">Јавете се</dd>")
                .contains("<span>Бесплатно</span>", "<span>4 од 10 места слободни", "ромски");
        assertThat(text("/organizations/pravna-kancelarija?lang=en"))
                .contains("We help.", "Ана Јавна", "Whom to call", "/organizations/pravna-kancelarija.vcf");
        assertThat(text("/services/sigurna-kukja?lang=mk")).contains("Штип").doesNotContain("08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/skriena-usluga",
                "/services/skriena-usluga.jsonld",
                "/organizations/skrieno",
                "/organizations/skrieno.vcf",
                "/organizations/skrieno.jsonld",
                "/organizations/skrieno/logo",
                "/organizations/nobody",
                "/services/nobody"
            })
    void what_is_hidden_and_what_is_not_there_are_not_found(String address) throws Exception {
        MockHttpServletResponse page = web.perform(get(address)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getCookie("mreza")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organizations/new",
                "/organizations/suggestions?q=s",
                "/organizations/persons?q=s",
                "/organizations/places?q=s",
                "/organizations.csv",
                "/organizations/pravna-kancelarija/edit",
                "/organizations/pravna-kancelarija/members",
                "/search/suggestions?q=s",
                "/meetings",
                "/municipalities",
                "/today"
            })
    void everything_else_asks_to_sign_in(String address) throws Exception {
        assertThat(open(address).getRedirectedUrl()).startsWith("/sign-in?to=");
    }

    @Test
    void looking_for_something_hidden_finds_nothing() throws Exception {
        for (String list : new String[] {
            "/services?q=skrieno&lang=en", "/services?status=all&q=skrieno", "/organizations?q=skrieno"
        }) {
            assertThat(web.perform(get(java.net.URI.create(list)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("empty-state")
                    .doesNotContain("/skrieno", "besplatna-pravna-pomos", PublishedNetwork.HIDDEN);
        }
    }

    @Test
    void filters_are_those_of_the_network_over_what_is_published() throws Exception {
        assertThat(text("/services?type=LEGALAID&municipality=mk-sveti-nikole&free=true&lang=en"))
                .contains("/services/besplatna-pravna-pomos")
                .doesNotContain("/services.csv", "/municipalities/suggestions", "sigurna-kukja");
        assertThat(text("/services?status=all&place=%D0%A8%D1%82%D0%B8%D0%BF&lang=en"))
                .contains("/services/sigurna-kukja");
        assertThat(text("/services?type=COUNSEL&lang=en")).contains("empty-state");
    }

    @Test
    void of_a_confidential_place_there_is_the_municipality_alone() throws Exception {
        jdbc.sql("update location set organization_id = cast(? as uuid) where id = cast(? as uuid)")
                .params(PublishedNetwork.OFFICE, PublishedNetwork.CONFIDENTIAL_PLACE)
                .update();
        jdbc.sql("update service set status = 'ACTIVE' where id = cast(? as uuid)")
                .params(PublishedNetwork.SAFE_HOUSE)
                .update();
        assertThat(text("/services/sigurna-kukja?lang=mk"))
                .contains("Штип")
                .doesNotContain("open-line", "hours-table", "08:00");
        assertThat(text("/services/sigurna-kukja.jsonld?lang=mk"))
                .contains("\"addressLocality\":\"Штип\"")
                .doesNotContain("streetAddress", "postalCode", "latitude");
        proposalsAreSilentOfItsHours();
        VCard card = new VCardReader(text("/organizations/pravna-kancelarija.vcf?lang=mk")).readNext();
        assertThat(card.getAddresses()).extracting(a -> a.getLocality()).containsExactly("Свети Николе");
    }

    private void proposalsAreSilentOfItsHours() throws Exception {
        String field = "hours." + PublishedNetwork.CONFIDENTIAL_PLACE;
        assertThat(web.perform(get("/services/sigurna-kukja/proposals/new?lang=mk"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("values[")
                .doesNotContain("08:00", field, PublishedNetwork.HIDDEN);
        assertThat(web.perform(post("/services/sigurna-kukja/proposals")
                                .with(csrf())
                                .param("values[" + field + "]", "пон 9-10")
                                .param("before[" + field + "]", ""))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from change_proposal")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_page_of_a_service_tells_all_that_is_told_of_it_in_the_language_it_is_told_in() throws Exception {
        jdbc.sql(
                        "update service set until_year = 2029, project_until_year = 2027 where slug = 'besplatna-pravna-pomos'")
                .update();
        assertThat(text("/services/besplatna-pravna-pomos?lang=en"))
                .contains("legal aid", "Roma", "18", "99", "Macedonian")
                .contains("Free of charge", "Не се плаќа", "Јавете се", "Лична карта", "4 of 10 places free")
                .contains("Funds it", "until 2029", "2027", "12-3", "Дозвола")
                .contains("<p class=\"prose-text\" lang=\"mk\">Совет од правник.</p>", "lang=\"mk\">Сите</p>")
                .contains("<strong lang=\"mk\">Прием</strong>", "<span lang=\"mk\">Канцеларија</span>");
        assertThat(text("/organizations/pravna-kancelarija?lang=en"))
                .contains("<h1 lang=\"mk\">Правна канцеларија Свети Николе</h1>");
    }

    @Test
    void a_page_says_when_it_is_open_and_when_that_was_confirmed() throws Exception {
        assertThat(text("/services/besplatna-pravna-pomos?lang=en"))
                .contains("open-line", "hours-table", "Confirmed 01.10.2026")
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"");
        jdbc.sql("update service set confirmed_at = now() - interval '3 years'").update();
        assertThat(text("/services/besplatna-pravna-pomos?lang=en")).contains("is-stale");
    }

    @Test
    void no_text_ends_the_block_of_data() throws Exception {
        jdbc.sql(
                        "update service set name = '{\"source\":\"mk\",\"mk\":\"</script><b>x\"}' where slug = 'besplatna-pravna-pomos'")
                .update();
        assertThat(text("/services/besplatna-pravna-pomos?lang=mk"))
                .contains("\\u003c/script>")
                .doesNotContain("<b>x");
    }

    @Test
    void lists_and_maps_hold_what_is_published_and_nothing_else() throws Exception {
        assertThat(text("/organizations?lang=en")).contains("/organizations/pravna-kancelarija");
        assertThat(text("/sitemap.xml"))
                .contains("/services/besplatna-pravna-pomos</loc>", "/organizations/pravna-kancelarija</loc>");
        assertThat(text("/robots.txt")).contains("/sitemap.xml");
    }

    @Test
    void data_for_search_engines_and_address_books_says_the_same() throws Exception {
        JsonNode service =
                JsonMapper.builder().build().readTree(text("/services/besplatna-pravna-pomos.jsonld?lang=mk"));
        assertThat(service.path("@type").asString()).isEqualTo("GovernmentService");
        assertThat(service.path("provider").path("name").asString()).isEqualTo("Правна канцеларија Свети Николе");
        assertThat(service.at("/availableChannel/servicePhone/telephone").asString())
                .isEqualTo("+389 32 111 224");
        assertThat(text("/organizations/pravna-kancelarija.jsonld")).contains("\"NGO\"");
        VCard card = new VCardReader(text("/organizations/pravna-kancelarija.vcf?lang=mk")).readNext();
        assertThat(card.getFormattedName().getValue()).isEqualTo("Правна канцеларија Свети Николе");
        assertThat(card.getTelephoneNumbers().get(0).getText()).isEqualTo("+389 32 111 222");
        assertThat(card.getAddresses()).hasSize(1);
    }

    @Test
    void a_page_takes_the_same_few_statements_whatever_it_holds() {
        assertThat(statements("/services?lang=mk")).isEqualTo(3);
        assertThat(statements("/services/besplatna-pravna-pomos?lang=mk")).isEqualTo(5);
        assertThat(statements("/organizations/pravna-kancelarija?lang=mk")).isEqualTo(5);
    }

    private int statements(String address) {
        return SqlCount.of(() -> {
                    try {
                        return text(address);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .count();
    }

    @Test
    void who_comes_to_the_front_door_sees_the_directory() throws Exception {
        assertThat(open("/").getRedirectedUrl()).isEqualTo("/services");
        assertThat(web.perform(get("/sign-in")).andReturn().getResponse().getContentAsString())
                .contains("<li><a href=\"/services\">");
    }

    @Test
    void what_is_taken_back_is_gone_at_once() throws Exception {
        text("/services/besplatna-pravna-pomos");
        jdbc.sql("update organization set published = false").update();
        assertThat(open("/services/besplatna-pravna-pomos").getStatus()).isEqualTo(404);
        assertThat(text("/sitemap.xml")).doesNotContain("<loc>");
    }

    @Test
    void more_addresses_than_a_site_map_holds_stand_in_several() throws Exception {
        String index = siteMap.map(null, 2).getBody();
        assertThat(index).contains("<sitemapindex", "/sitemap.xml?from=/news</loc>");
        List<String> parts = found("from=([^<]*)<", index);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.stream()
                        .flatMap(part ->
                                found("<url><loc>([^<]*)<", siteMap.map(part, 2).getBody()).stream()))
                .containsExactlyElementsOf(
                        found("<url><loc>([^<]*)<", siteMap.map(null, 1000).getBody()));
        assertThat(text("/sitemap.xml?from=/services"))
                .contains("<urlset", "/services/besplatna-pravna-pomos<")
                .doesNotContain("/organizations/");
    }

    private static List<String> found(String pattern, @Nullable String text) {
        return Pattern.compile(pattern)
                .matcher(Objects.requireNonNull(text))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void nobody_publishes_for_others() throws Exception {
        String address = "/organizations/skrieno/publication?version=0";
        assertThat(web.perform(post(address).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getForwardedUrl())
                .isEqualTo("/sign-in/continue");
        assertThat(jdbc.sql("select published from organization where slug = 'skrieno'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
