package org.mreza.web.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.web.Counting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The pages about duplicates in the demonstration network, whose coordinator looks after Vardar here. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
class MergePagesTest {

    private static final String SUN = "/organizations/primer-day-centre-sun";
    private static final String AGAIN = "/organizations/primer-sonce-veles";
    private static final String MERGE = SUN + "/merge/primer-sonce-veles";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void look() throws Exception {
        jdbc.sql("delete from assignment where account_id = :id::uuid")
                .param("id", account("coordinator"))
                .update();
        jdbc.sql(
                        "insert into assignment (id, account_id, role, region_id) values (gen_random_uuid(), :id::uuid, 'COORDINATOR', 'mk-vardar')")
                .param("id", account("coordinator"))
                .update();
        send("/duplicates/look", "coordinator");
    }

    private MockHttpServletResponse page(String address, String who) throws Exception {
        return web.perform(get(URI.create(address + (address.contains("?") ? "&" : "?") + "lang=en"))
                        .with(user(account(who))))
                .andReturn()
                .getResponse();
    }

    private String body(String address, String who) throws Exception {
        return page(address, who).getContentAsString();
    }

    private MockHttpServletResponse send(String address, String who, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(address)).with(user(account(who))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }

    private String account(String name) {
        return jdbc.sql("select id::text from account where email = :email")
                .param("email", name + "@demo.mreza.example")
                .query(String.class)
                .single();
    }

    @Test
    void a_coordinator_sees_the_pairs_of_the_own_territory_with_why() throws Exception {
        assertThat(body("/duplicates", "coordinator"))
                .contains("primer-sonce-veles", "same telephone", "primer-zenski-centar-povardarie")
                .doesNotContain("primjer-centar-za-socijalni-rad-bijeljina");
        assertThat(body("/duplicates", "administrator")).contains("primjer-centar-za-socijalni-rad-bijeljina");
        assertThat(body("/duplicates?region=mk-vardar", "administrator"))
                .contains("primer-sonce-veles")
                .doesNotContain("primjer-centar-za-socijalni-rad-bijeljina");
        assertThat(body("/duplicates?kind=services", "administrator")).contains("primer-free-legal-aid-negotino-35");
        assertThat(body("/organizations", "coordinator")).contains("href=\"/duplicates\"");
        assertThat(body("/organizations", "editor")).doesNotContain("href=\"/duplicates\"");
    }

    @Test
    void only_who_may_merge_is_told_on_the_page_of_the_organization() throws Exception {
        assertThat(body(SUN, "coordinator")).contains("entered twice", MERGE);
        assertThat(body(SUN, "editor")).doesNotContain("entered twice");
        assertThat(page(MERGE, "editor").getStatus()).isEqualTo(404);
        assertThat(page("/organizations/otaharin/merge/romkinja", "coordinator").getStatus())
                .isEqualTo(404);
        assertThat(page(SUN + "/merge/primer-day-centre-sun", "coordinator").getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_duplicate_is_remembered_and_can_be_taken_back() throws Exception {
        String different = SUN + "/difference/primer-sonce-veles";
        assertThat(send(different, "coordinator").getStatus()).isEqualTo(302);
        assertThat(body("/duplicates", "coordinator")).doesNotContain("primer-sonce-veles");
        assertThat(body("/duplicates?said=different", "coordinator")).contains("primer-sonce-veles");
        send(different + "/removal", "coordinator");
        assertThat(body("/duplicates", "coordinator")).contains("primer-sonce-veles");
    }

    @Test
    void one_is_made_of_two_and_two_again() throws Exception {
        assertThat(body(MERGE, "coordinator")).contains("take-name", "1 contact");
        String merged = merge("kept");
        assertThat(page(AGAIN, "editor").getRedirectedUrl()).isEqualTo(SUN);
        assertThat(page(AGAIN + "/edit", "coordinator").getRedirectedUrl()).isEqualTo(SUN + "/edit");
        assertThat(body(SUN, "editor")).contains("„Сонце“ – дневен центар (пример)", "DC Sonce", "+389 31 000 901");
        MockHttpServletResponse late = send(MERGE, "administrator", "keptVersion", "0", "goneVersion", "0");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("already");
        assertThat(body("/merges", "coordinator")).contains(merged);
        assertThat(page(merged, "editor").getStatus()).isEqualTo(404);
        assertThat(body(merged, "coordinator")).contains("Undo the merge");
        send(merged + "/undoing", "coordinator");
        assertThat(body(merged, "coordinator")).contains("Everything is as it was before.");
        assertThat(page(AGAIN, "editor").getStatus()).isEqualTo(200);
        assertThat(body(SUN, "editor")).doesNotContain("DC Sonce");
        assertThat(send(merged + "/undoing", "coordinator").getStatus()).isEqualTo(409);
    }

    @Test
    void who_compared_before_somebody_edited_is_asked_again() throws Exception {
        MockHttpServletResponse stale = send(MERGE, "coordinator", "keptVersion", "7", "goneVersion", "x");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("take-name");
    }

    private String merge(String name) throws Exception {
        return Objects.requireNonNull(
                send(MERGE, "coordinator", "take-name", name, "keptVersion", "0", "goneVersion", "0")
                        .getRedirectedUrl());
    }
}
