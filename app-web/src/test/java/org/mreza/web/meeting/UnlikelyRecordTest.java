package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
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

/** Records that cannot be, and records that are unusually large: what is wrong is said where it is, and nothing is lost. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class UnlikelyRecordTest {

    private static final Pattern VERSION = Pattern.compile("name=\"(versions\\[\\w+])\" value=\"(\\d+)\"");
    private static final String TITLE = "Neobičan sastanak";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";

    @BeforeEach
    void who() {
        manager = one("select id::text from account where email = 'manager@demo.mreza.example'");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from meeting where title ->> 'bs' = :title")
                .param("title", TITLE)
                .update();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static Map<String, String> record() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("do", "save");
        form.put("language", "BS");
        form.put("kind", "WORKSHOP");
        form.put("title", TITLE);
        form.put("held", "13.6.2026");
        return form;
    }

    private MockHttpServletResponse send(String address, Map<String, String> form) throws Exception {
        form.put("submissionKey", UUID.randomUUID().toString());
        MockHttpServletRequestBuilder request =
                post(address).queryParam("lang", "en").with(user(manager)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(address).queryParam("lang", "en").with(user(manager)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void refused(Map<String, String> form, String why) throws Exception {
        MockHttpServletResponse answer = send("/meetings", form);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(why, TITLE);
    }

    private String saved(String address, Map<String, String> form) throws Exception {
        MockHttpServletResponse answer = send(address, form);
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl()).replaceAll("[?#].*", "");
    }

    @Test
    void a_day_that_cannot_be_is_said_at_its_field() throws Exception {
        Map<String, String> form = record();
        form.put("otherActions[0].what", "Poslati dopis");
        form.put("otherActions[0].due", "12.3.1924");
        refused(form, "A due date lies between 1990 and 2100");
        form.put("otherActions[0].due", "2199");
        refused(form, "A due date lies between 1990 and 2100");
        form.put("otherActions[0].due", "1.6.2026");
        refused(form, "The due date lies before the meeting");
        form.put("otherActions[0].due", "6.2026");
        form.put("held", "13.6.1924");
        refused(form, "A meeting is held between 1990 and 2100");
        form.put("held", "13.6.2026");
        saved("/meetings", form);
    }

    @Test
    void somebody_in_three_seats_is_one_and_nobody_takes_one_seat_twice() throws Exception {
        Map<String, String> form = record();
        List<String> three = jdbc.sql(
                        "select id::text from organization where slug in ('bravura', 'otaharin', 'zels') order by slug")
                .query(String.class)
                .list();
        for (int i = 0; i < three.size(); i++) seat(form, i, three.get(i));
        String address = saved("/meetings", form);
        assertThat(one("select count(distinct person_id)::text from participation where meeting_id ="
                        + " (select id from meeting where title ->> 'bs' = '" + TITLE + "')"))
                .isEqualTo("1");
        assertThat(page(address)).containsPattern("<dt>People</dt>\\s*<dd>1</dd>");
        assertThat(page(address + "/edit")).contains("People: 1");
        seat(form, 3, three.get(0));
        refused(form, "Mirjana Jović stands here twice");
    }

    private static void seat(Map<String, String> form, int row, String organization) {
        form.put("attendance[" + row + "].grain", "PERSON");
        form.put("attendance[" + row + "].person", "Mirjana Jović");
        form.put("attendance[" + row + "].organizationId", organization);
    }

    @Test
    void somebody_of_an_institution_that_nobody_knows_is_a_person_all_the_same() throws Exception {
        Map<String, String> form = record();
        seat(form, 0, "");
        form.put("attendance[0].description", "Udruženje Istok");
        seat(form, 1, "");
        form.put("attendance[1].description", " udruženje istok");
        refused(form, "Mirjana Jović stands here twice");
        form.keySet().removeIf(name -> name.startsWith("attendance[1]"));
        String address = saved("/meetings", form);
        assertThat(page(address)).containsPattern("<strong>Mirjana Jović</strong> <span[^>]*>Udruženje Istok</span>");
        assertThat(page(address + "/minutes/print")).contains("Mirjana Jović", "Udruženje Istok");
        String opened = page(address + "/edit");
        assertThat(opened).contains("person, Udruženje Istok", "People: 1");
        for (String kept : List.of("id", "personId"))
            form.put(
                    "attendance[0]." + kept,
                    opened.replaceAll("(?s).*name=\"attendance\\[0]\\." + kept + "\" value=\"([^\"]+)\".*", "$1"));
        String person = form.get("attendance[0].personId");
        versions(form, opened);
        saved(address, form);
        assertThat(whoWasThere()).as("the same person again").isEqualTo(person + "|Udruženje Istok");

        versions(form, page(address + "/edit"));
        form.put("attendance[0].personId", "");
        MockHttpServletResponse live = send(address + "/parts/who", form);
        assertThat(live.getStatus()).isEqualTo(200);
        assertThat(live.getContentAsString(StandardCharsets.UTF_8))
                .as("the form knows them from now on")
                .contains("\"attendance[0].personId\":\"" + whoWasThere().replaceAll("\\|.*", "") + "\"");
    }

    private static void versions(Map<String, String> form, String page) {
        Matcher opened = VERSION.matcher(page);
        while (opened.find()) form.put(opened.group(1), opened.group(2));
    }

    private String whoWasThere() {
        return one("select string_agg(person_id::text || '|' || description, ',') from participation where meeting_id ="
                + " (select id from meeting where title ->> 'bs' = '" + TITLE + "')");
    }

    @Test
    void a_group_has_a_line_to_sign_for_each_of_it_until_they_are_too_many() throws Exception {
        Map<String, String> form = record();
        groups(form, 2);
        form.put("attendance[0].people", "20");
        form.put("attendance[1].people", "75");
        assertThat(page(saved("/meetings", form) + "/attendance-sheet"))
                .as("20, 60 of 75, and ten empty ones")
                .contains("<td>90</td>", "And 15 more people of this group.")
                .doesNotContain("<td>91</td>");
    }

    private static void groups(Map<String, String> form, int many) {
        for (int i = 0; i < many; i++) {
            form.put("attendance[" + i + "].grain", "GROUP");
            form.put("attendance[" + i + "].description", "udruženje građana broj " + i);
        }
    }

    @Test
    void two_thousand_lines_are_taken_and_opened_again_and_one_more_is_said() throws Exception {
        Map<String, String> form = record();
        groups(form, 2001);
        refused(form, "A meeting has at most 2,000 lines of attendance");
        form = record();
        groups(form, 2000);
        form.put("held", "nekad");
        assertThat(send("/meetings", form).getStatus()).isEqualTo(422);
        form.put("held", "13.6.2026");
        assertThat(page(saved("/meetings", form) + "/edit")).contains("udruženje građana broj 1999");
    }

    @Test
    void more_institutions_than_anybody_counts_are_saved_once_and_again() throws Exception {
        Map<String, String> form = record();
        List<String> all = jdbc.sql("select id from municipality order by id")
                .query(String.class)
                .list();
        assertThat(all).hasSizeGreaterThan(500);
        for (int i = 0; i < all.size(); i++) {
            form.put("attendance[" + i + "].grain", "MUNICIPALITY");
            form.put("attendance[" + i + "].municipalityId", all.get(i));
        }
        String address = saved("/meetings", form);
        for (int i = 0; i < all.size(); i++) form.put("statements[" + i + "].municipalityId", all.get(i));
        form.put("statements[0].text", "Rekli su");
        versions(form, page(address + "/edit"));
        saved(address, form);
        assertThat(page(address)).contains("Rekli su");
    }
}
