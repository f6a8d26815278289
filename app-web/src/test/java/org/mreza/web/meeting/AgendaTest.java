package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The agenda of a meeting that was held and never planned here: written by its editors until the minutes are approved. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(org.mreza.web.Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class AgendaTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";
    private String other = "";
    private String meeting = "";

    @BeforeEach
    void settle() {
        manager = one("select id::text from account where email = 'manager@demo.mreza.example'");
        other = one("select id::text from account where email = 'editor@demo.mreza.example'");
        meeting = "/meetings/"
                + one("select id::text from meeting m where state = 'LOGGED' and owner_id ="
                        + " (select id from organization where slug = 'otaharin') and not exists (select from meeting_plan p"
                        + " where p.meeting_id = m.id) order by id limit 1");
    }

    @AfterEach
    void asBefore() {
        for (String table : new String[] {"agenda", "minutes"})
            jdbc.sql("delete from " + table + " where meeting_id = :id::uuid")
                    .param("id", meeting.replace("/meetings/", ""))
                    .update();
    }

    @Test
    void a_meeting_that_was_held_shows_the_agenda_it_had_also_in_its_minutes() throws Exception {
        assertThat(page(meeting, manager)).contains("Add the agenda it had").doesNotContain("id=\"agenda\"");
        assertThat(page(meeting + "/agenda/edit", manager)).contains("name=\"agenda[0].title\"");
        assertThat(send(agenda()).getRedirectedUrl()).isEqualTo(meeting);
        assertThat(page(meeting, other))
                .contains("Uvod", "Koordinatorka projekta", "15 minutes", "Rasprava", "Otaharin")
                .doesNotContain("/agenda/edit");
        assertThat(page(meeting, manager)).contains("Change the agenda");
        assertThat(page(meeting + "/minutes/print", other)).contains("Uvod", "presentation, Koordinatorka projekta");
        assertThat(docx()).contains("Uvod (presentation, Koordinatorka projekta, 15 minutes)");
        assertThat(page("/history/meeting/" + meeting.replace("/meetings/", ""), manager))
                .contains("Uvod; Rasprava");
    }

    @Test
    void rows_move_what_is_wrong_is_said_and_the_second_of_two_is_told() throws Exception {
        Map<String, String> form = agenda();
        form.put("do", "down-item:0");
        assertThat(send(form).getContentAsString()).containsSubsequence("value=\"Rasprava\"", "value=\"Uvod\"");
        form.put("do", "save");
        form.put("agenda[0].minutes", "0");
        MockHttpServletResponse answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("agenda-0-minutes-error", "value=\"Uvod\"");
        form.put("agenda[0].minutes", "20");
        assertThat(send(form).getStatus()).isEqualTo(302);
        form.put("agenda[0].title", "Pozdrav");
        answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Uvod (20), Rasprava (60)", "value=\"Pozdrav\"");
    }

    @Test
    void nobody_else_writes_it_and_nobody_once_the_minutes_are_approved() throws Exception {
        assertThat(web.perform(get(meeting + "/agenda/edit").with(user(other)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(agenda()).getStatus()).isEqualTo(302);
        jdbc.sql("insert into minutes (meeting_id, state, approved_at) values (:id::uuid, 'APPROVED', now())")
                .param("id", meeting.replace("/meetings/", ""))
                .update();
        assertThat(page(meeting, manager)).contains("Uvod").doesNotContain("/agenda/edit");
        assertThat(send(agenda()).getStatus()).isEqualTo(409);
    }

    private static Map<String, String> agenda() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", "0");
        form.put("agenda[0].title", "Uvod");
        form.put("agenda[0].minutes", "15");
        form.put("agenda[0].kind", "PRESENTATION");
        form.put("agenda[0].presenter", "Koordinatorka projekta");
        form.put("agenda[1].title", "Rasprava");
        form.put("agenda[1].minutes", "60");
        form.put("agenda[1].kind", "DISCUSSION");
        form.put("agenda[1].organization", "Otaharin");
        return form;
    }

    private MockHttpServletResponse send(Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request =
                post(meeting + "/agenda").with(user(manager)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private String docx() throws Exception {
        byte[] file = answer(meeting + "/minutes.docx", other).getContentAsByteArray();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText().replace('\u00a0', ' ');
        }
    }

    private String page(String address, String who) throws Exception {
        return answer(address, who).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address, String who) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(address).queryParam("lang", "en").with(user(who)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
