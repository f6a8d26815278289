package org.mreza.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of services and the search in the demonstration network, as an officer reads them. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class ServiceListTest {

    private static final List<String> PARAMETERS = List.of(
            "q",
            "type",
            "target",
            "place",
            "municipality",
            "region",
            "language",
            "free",
            "open",
            "room",
            "confirmed",
            "kind",
            "status",
            "sort",
            "near",
            "from",
            "cursor");
    private static final String OFFICE = "/services/kancelarija-za-besplatna-pravna-pomos";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String officer = "";

    @BeforeEach
    void anOfficer() {
        officer = jdbc.sql("select id::text from account where email = 'officer@demo.mreza.example'")
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse answer(String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = get(path).with(user(officer));
        for (int i = 0; i < parameters.length; i += 2) request.queryParam(parameters[i], parameters[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }

    private String page(String path, String... parameters) throws Exception {
        MockHttpServletResponse response = answer(path, parameters);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_legal_aid_office_is_found_in_every_script_and_order() throws Exception {
        for (String typed : List.of(
                "besplatna pravna pomos sveti nikole",
                "бесплатна правна помош свети николе",
                "nikole pomoš pravna",
                "БЕСПЛАТНА ПРАВНА ПОМОШ КАВАДАРЦИ")) {
            assertThat(page("/services", "q", typed)).as(typed).contains("href=\"" + OFFICE + "\"");
            assertThat(page("/search", "q", typed)).as(typed).contains("href=\"" + OFFICE + "\"");
            assertThat(page("/search/suggestions", "q", typed)).as(typed).contains(OFFICE);
        }
    }

    @Test
    void filters_stand_in_the_address_and_can_be_taken_off() throws Exception {
        String page = page("/services", "type", "LEGALAID", "municipality", "mk-kavadarci", "lang", "en");
        assertThat(page).contains(OFFICE, "Kavadarci", "href=\"/services?municipality=mk-kavadarci");
        assertThat(page).doesNotContain("primer-free-legal-aid-zvornik");
        assertThat(page)
                .contains("lang=sq")
                .containsPattern("href=\"/services\\?type=LEGALAID&amp;municipality=mk-kavadarci&amp;lang=sq");
        assertThat(page("/services", "place", "Кавадарци", "type", "LEGALAID")).contains(OFFICE);
        assertThat(page("/services", "place", "Атлантида", "lang", "en")).contains("No municipality is called");
    }

    @Test
    void no_result_proposes_wider_filters() throws Exception {
        String page = page("/services", "type", "LEGALAID", "municipality", "al-tirane", "lang", "en");
        assertThat(page).contains("Without one of the filters", "href=\"/services?type=LEGALAID");
    }

    @Test
    void the_file_holds_exactly_what_is_filtered() throws Exception {
        long legalAid = jdbc.sql(
                        "select count(*) from service where service_type_code = 'LEGALAID' and status in ('ACTIVE', 'TEMPORARILY_CLOSED')")
                .query(Long.class)
                .single();
        assertThat(page("/services.csv", "type", "LEGALAID").lines().count()).isEqualTo(legalAid + 1);
        assertThat(answer("/services.xlsx", "type", "LEGALAID").getContentAsByteArray())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "'; drop table service; --",
                "\0",
                "%",
                "{0}",
                "../..",
                "-1",
                "true",
                "99999999999999999999"
            })
    void whatever_stands_in_the_address_is_no_fault(String nasty) throws Exception {
        for (String parameter : PARAMETERS) {
            for (String path : List.of("/services", "/services.csv", "/search", "/search/suggestions")) {
                MockHttpServletResponse response = answer(path, parameter, nasty);
                assertThat(response.getStatus()).as("%s?%s", path, parameter).isIn(200, 400, 404);
                if (!path.endsWith("csv"))
                    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                            .doesNotContain("<script>alert");
            }
        }
    }

    @Test
    void two_hundred_thousand_letters_and_a_made_up_cursor_are_answered() throws Exception {
        assertThat(answer("/services", "q", "а".repeat(200_000)).getStatus()).isEqualTo(200);
        assertThat(answer("/search", "q", "a ".repeat(100_000)).getStatus()).isEqualTo(200);
        assertThat(page("/services", "cursor", "ZmFiYw")).contains("service-table");
    }

    @Test
    void a_search_can_be_narrowed_to_a_kind_and_a_place() throws Exception {
        assertThat(page("/search", "q", "opstina")).contains("/organizations/opstina-kumanovo");
        assertThat(page("/search", "q", "opstina", "region", "mk-vardar"))
                .contains("/organizations/opstina-kavadarci")
                .doesNotContain("/organizations/opstina-kumanovo");
        assertThat(page("/search", "q", "kumanovo", "kind", "SERVICE"))
                .contains("/services/")
                .doesNotContain("href=\"/municipalities/mk-kumanovo\"");
        for (String town : List.of("Gjevgjelija", "Dzevdelija", "Гевгелија"))
            assertThat(page("/search", "q", town)).contains("/municipalities/mk-gevgelija");
    }
}
