package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Two write the minutes of one meeting at once: parts do not disturb each other, and nobody writes over the other unasked. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class LiveMinutesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"((?:versions|marks)\\[\\w+])\" value=\"([^\"]*)\"");

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";
    private String meeting = "";

    @BeforeEach
    void aDraft() throws Exception {
        manager = jdbc.sql("select id::text from account where email = 'manager@demo.mreza.example'")
                .query(String.class)
                .single();
        String made = send(post("/meetings")
                        .param("do", "save-draft")
                        .param("submissionKey", UUID.randomUUID().toString())
                        .param("language", "BS")
                        .param("kind", "WORKSHOP")
                        .param("title", "Živi zapisnik"))
                .getRedirectedUrl();
        meeting = Objects.requireNonNull(made).replaceAll("^/meetings/|/edit.*$", "");
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from meeting where id = cast(:id as uuid)")
                .param("id", meeting)
                .update();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(manager)).with(csrf())).andReturn().getResponse();
    }

    /** The hidden fields of the form as it stands. */
    private Map<String, String> opened() throws Exception {
        MockHttpServletResponse page = send(get("/meetings/" + meeting + "/edit"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("data-live=\"/meetings/" + meeting + "/parts\"");
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher found = HIDDEN.matcher(page.getContentAsString());
        while (found.find()) hidden.put(found.group(1), found.group(2));
        assertThat(hidden).hasSize(10);
        return hidden;
    }

    private MockHttpServletResponse said(Map<String, String> hidden, String text) throws Exception {
        return send(post("/meetings/" + meeting + "/parts/said")
                .param("language", "BS")
                .param("versions[SAID]", hidden.get("versions[SAID]"))
                .param("marks[SAID]", hidden.get("marks[SAID]"))
                .param("statements[0].speaker", "Predsjedavajuća")
                .param("statements[0].text", text)
                .param("statements[1].text", ""));
    }

    private String stated() {
        return jdbc.sql("select text from statement where meeting_id = cast(:id as uuid)")
                .param("id", meeting)
                .query(String.class)
                .single();
    }

    @Test
    void a_part_is_saved_alone_and_the_page_learns_the_ids_of_its_new_rows() throws Exception {
        Map<String, String> hidden = opened();
        MockHttpServletResponse answer = said(hidden, "Otvorila je sastanak");
        assertThat(answer.getStatus()).isEqualTo(200);
        String id = jdbc.sql("select id::text from statement where meeting_id = cast(:id as uuid)")
                .param("id", meeting)
                .query(String.class)
                .single();
        assertThat(answer.getContentAsString())
                .contains("\"statements[0].id\":\"" + id + "\"")
                .doesNotContain("statements[1].id");
        assertThat(opened().get("versions[SAID]")).isNotEqualTo(hidden.get("versions[SAID]"));
        assertThat(opened().get("versions[AGREED]")).isEqualTo(hidden.get("versions[AGREED]"));
    }

    @Test
    void whoever_wrote_another_part_does_not_clash_with_this_one() throws Exception {
        Map<String, String> hidden = opened();
        said(hidden, "Otvorila je sastanak");
        MockHttpServletRequestBuilder whole = post("/meetings/" + meeting)
                .param("do", "save-draft")
                .param("language", "BS")
                .param("kind", "WORKSHOP")
                .param("title", "Živi zapisnik")
                .param("otherActions[0].what", "Poslati dopis");
        jdbc.sql("select organization_id::text from meeting_organization where meeting_id = cast(:id as uuid)")
                .param("id", meeting)
                .query(String.class)
                .list()
                .forEach(host -> whole.param("organizers[0].id", host).param("organizers[0].name", "Otaharin"));
        hidden.forEach(whole::param);
        assertThat(send(whole).getStatus()).isEqualTo(302);
        assertThat(stated()).isEqualTo("Otvorila je sastanak");
        assertThat(jdbc.sql("select what from action_item where meeting_id = cast(:id as uuid)")
                        .param("id", meeting)
                        .query(String.class)
                        .single())
                .isEqualTo("Poslati dopis");
    }

    @Test
    void the_same_part_written_by_two_shows_the_other_text_and_lets_choose() throws Exception {
        Map<String, String> hidden = opened();
        said(hidden, "Prvi tekst");
        MockHttpServletResponse clash = said(hidden, "Drugi tekst");
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(clash.getContentAsString())
                .contains("Prvi tekst", "mine:said", "theirs:said")
                .doesNotContain("<html");
        assertThat(stated()).isEqualTo("Prvi tekst");
        String page = chosen(hidden, "mine:said");
        assertThat(page).contains("Drugi tekst");
        hidden.put("versions[SAID]", hiddenIn(page).get("versions[SAID]"));
        hidden.put("marks[SAID]", "");
        assertThat(said(hidden, "Drugi tekst").getStatus()).isEqualTo(200);
        assertThat(stated()).isEqualTo("Drugi tekst");
        assertThat(chosen(hidden, "theirs:said")).contains("Drugi tekst");
    }

    private String chosen(Map<String, String> hidden, String button) throws Exception {
        MockHttpServletResponse page = send(post("/meetings/" + meeting)
                .param("do", button)
                .param("title", "Živi zapisnik")
                .param("language", "BS")
                .param("versions[SAID]", hidden.get("versions[SAID]"))
                .param("marks[SAID]", hidden.get("marks[SAID]"))
                .param("statements[0].speaker", "Predsjedavajuća")
                .param("statements[0].text", "Drugi tekst"));
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private static Map<String, String> hiddenIn(String page) {
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher found = HIDDEN.matcher(page);
        while (found.find()) hidden.put(found.group(1), found.group(2));
        return hidden;
    }

    @Test
    void a_part_says_what_was_typed_to_be_added_and_is_in_no_row_yet() throws Exception {
        Map<String, String> hidden = opened();
        MockHttpServletResponse answer = send(post("/meetings/" + meeting + "/parts/who")
                .param("language", "BS")
                .param("versions[WHO]", hidden.get("versions[WHO]"))
                .param("marks[WHO]", hidden.get("marks[WHO]"))
                .param("attendanceLine", "17 ljudi iz Bijeljine")
                .queryParam("lang", "bs"));
        assertThat(answer.getContentAsString())
                .contains("\"waiting\":true", "ali ovo još nije dodano: 17 ljudi iz Bijeljine");
        assertThat(said(hidden, "Otvorila je sastanak").getContentAsString()).contains("\"waiting\":false");
    }

    @Test
    void what_is_promised_beside_an_empty_element_is_for_the_whole_conclusion() throws Exception {
        Map<String, String> hidden = opened();
        MockHttpServletRequestBuilder agreed = post("/meetings/" + meeting + "/parts/agreed")
                .param("language", "BS")
                .param("versions[AGREED]", hidden.get("versions[AGREED]"))
                .param("marks[AGREED]", hidden.get("marks[AGREED]"))
                .param("conclusions[0].text", "Timovi svuda")
                .param("conclusions[0].elements[0].text", "")
                .param("conclusions[0].elements[0].actions[0].what", "Pisati općinama")
                .param("conclusions[0].elements[1].text", "Prvo lokalno");
        MockHttpServletResponse answer = send(agreed);
        String id = jdbc.sql("select a.id::text from action_item a join conclusion c on c.id = a.conclusion_id"
                        + " where a.meeting_id = cast(:id as uuid) and a.element is null")
                .param("id", meeting)
                .query(String.class)
                .single();
        assertThat(answer.getContentAsString()).contains("\"conclusions[0].elements[0].actions[0].id\":\"" + id + "\"");
        String page = send(get("/meetings/" + meeting + "/edit")).getContentAsString();
        assertThat(page)
                .as("after the elements with words")
                .containsPattern("name=\"conclusions\\[0].elements\\[1].actions\\[0].id\" value=\"" + id);
    }

    @Test
    void what_cannot_be_read_is_not_saved_and_says_why() throws Exception {
        MockHttpServletResponse answer = send(post("/meetings/" + meeting + "/parts/what")
                .param("title", "Živi zapisnik")
                .param("language", "BS")
                .param("held", "nekad u proljeće"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("još nije sačuvano");
    }

    private MockHttpServletResponse whole(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder whole = post("/meetings/" + meeting)
                .param("do", "save-draft")
                .param("language", "BS")
                .param("kind", "WORKSHOP")
                .param("title", "Živi zapisnik");
        fields.forEach(whole::param);
        return send(whole);
    }

    @Test
    void nothing_is_dropped_without_a_reason() throws Exception {
        Map<String, String> fields = opened();
        fields.put("otherActions[0].what", "Poslati dopis");
        fields.put("otherActions[0].state", "DROPPED");
        MockHttpServletResponse refused = whole(fields);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Napišite zašto se odustaje");
        fields.put("otherActions[0].because", "Nema sredstava");
        assertThat(whole(fields).getStatus()).isEqualTo(302);
        String item = jdbc.sql(
                        "select id::text from action_item where dropped_because = 'Nema sredstava' and meeting_id = :id::uuid")
                .param("id", meeting)
                .query(String.class)
                .single();
        String state = "/meetings/" + meeting + "/action-items/" + item + "/state";
        assertThat(send(post(state).param("state", "OPEN")).getStatus()).isEqualTo(302);
        assertThat(send(post(state).param("state", "DROPPED")).getStatus()).isEqualTo(409);
        assertThat(send(post(state).param("state", "DROPPED").param("because", "Nema"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(get("/meetings/" + meeting + "/edit")).getContentAsString())
                .contains("name=\"otherActions[0].stateBefore\" value=\"DROPPED\"");
    }
}
