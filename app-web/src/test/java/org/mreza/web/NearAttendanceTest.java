package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organization named with a case ending is proposed in the form, and taken by a button, without scripts. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class NearAttendanceTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_is_nearly_named_is_proposed_and_never_taken_silently() throws Exception {
        String bravura = one("select id::text from organization where slug = 'bravura'");
        String proposed = send(form("enter").param("attendanceLine", "Ana iz Bravure"));
        assertThat(proposed)
                .contains("value=\"take-attendance:0:" + bravura + "\"", "value=\"GROUP\"")
                .doesNotContain("name=\"attendance[0].organizationId\" value=\"" + bravura);

        String taken = send(form("take-attendance:0:" + bravura)
                .param("attendance[0].grain", "GROUP")
                .param("attendance[0].description", "Ana iz Bravure"));
        assertThat(taken).contains("value=\"PERSON\"", "value=\"Ana\"", bravura).doesNotContain("take-attendance:0");
    }

    @Test
    void nobody_is_taken_who_was_not_proposed() throws Exception {
        String other = one("select id::text from organization where slug = 'zels'");
        for (String button :
                new String[] {"take-attendance:0:" + other, "take-attendance:9:x", "take-attendance:", "take-attendance"
                })
            assertThat(send(form(button)
                            .param("attendance[0].grain", "GROUP")
                            .param("attendance[0].description", "Ana iz Bravure")))
                    .contains("value=\"GROUP\"")
                    .doesNotContain("value=\"" + other);
    }

    @Test
    void what_was_typed_to_be_added_is_saved_with_the_whole() throws Exception {
        String address = Objects.requireNonNull(web.perform(form("save")
                        .param("submissionKey", UUID.randomUUID().toString())
                        .param("title", "Zaboravljen red")
                        .param("held", "12.11.2025")
                        .param("attendanceLine", "17 ljudi iz Bijeljine")
                        .param("challengeLine", "Zaboravljena prepreka")
                        .with(user(one("select id::text from account where email = 'manager@demo.mreza.example'")))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        try {
            assertThat(one("select count(*)::text from participation where meeting_id = '"
                            + address.replace("/meetings/", "") + "' and people_number = 17"))
                    .isEqualTo("1");
            assertThat(one("select c.text ->> 'bs' from challenge c join challenge_mention m on m.challenge_id = c.id"
                            + " where m.meeting_id = '" + address.replace("/meetings/", "") + "'"))
                    .isEqualTo("Zaboravljena prepreka");
        } finally {
            jdbc.sql("delete from meeting where title->>'bs' = 'Zaboravljen red'")
                    .update();
            jdbc.sql("delete from challenge where text->>'bs' = 'Zaboravljena prepreka'")
                    .update();
        }
    }

    private MockHttpServletRequestBuilder form(String button) {
        return post("/meetings").param("do", button).param("language", "BS").param("kind", "WORKSHOP");
    }

    private String send(MockHttpServletRequestBuilder request) throws Exception {
        String manager = one("select id::text from account where email = 'manager@demo.mreza.example'");
        return web.perform(request.with(user(manager)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
