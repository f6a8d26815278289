package org.mreza.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The services that the reports tell of, with what these say and no more. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(org.mreza.web.Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class ReportedServicesTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"dneven-centar-delcevo", "dneven-centar-kumanovo"})
    void a_day_centre_is_a_concept_and_nothing_says_that_it_is_open(String centre) throws Exception {
        assertThat(page("/services/" + centre))
                .contains("Planned", "Concept</span>, <span>February 2024", "Funded</span>, <span>not stated")
                .doesNotContain(">Active<");
    }

    @Test
    void two_kinds_of_help_at_one_office_lead_to_each_other() throws Exception {
        assertThat(page("/services/kancelarija-za-besplatna-pravna-pomos"))
                .contains("At the same place", "href=\"/services/psihosocijalna-poddrska-sveti-nikole\"");
        assertThat(page("/services/psihosocijalna-poddrska-sveti-nikole"))
                .contains("At the same place", "href=\"/services/kancelarija-za-besplatna-pravna-pomos\"");
    }

    private String page(String address) throws Exception {
        String editor = jdbc.sql("select id::text from account where email = 'editor@demo.mreza.example'")
                .query(String.class)
                .single();
        return web.perform(get(address).queryParam("lang", "en").with(user(editor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
