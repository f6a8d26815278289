package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
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

/** Somebody of another organization has in their calendar what they are invited to, until it is called off and after. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class CalendarFeedTest {

    private static final String TITLE = "Sastanak za kalendar";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";
    private String invited = "";
    private String meeting = "";

    @BeforeEach
    void a_planned_meeting() throws Exception {
        manager = account("manager");
        invited = account("editor");
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("submissionKey", UUID.randomUUID().toString());
        plan.put("language", "BS");
        plan.put("kind", "NETWORKING");
        plan.put("title", TITLE);
        plan.put(
                "held",
                DateTimeFormatter.ofPattern("d.M.yyyy")
                        .format(LocalDate.now(ZoneId.of("Europe/Sarajevo")).plusMonths(1)));
        plan.put("starts", "10:00");
        plan.put("ends", "12:00");
        plan.put("mode", "IN_PERSON");
        plan.put("municipality", "Bijeljina");
        meeting = Objects.requireNonNull(send("/plans", plan, manager).getRedirectedUrl());
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from meeting where title->>'bs' = :title")
                .param("title", TITLE)
                .update();
        jdbc.sql("delete from calendar_feed").update();
        jdbc.sql("delete from outbox").update();
        jdbc.sql("update account set email = 'editor@demo.mreza.example' where id = :id::uuid")
                .param("id", invited)
                .update();
    }

    private String account(String name) {
        return jdbc.sql("select id::text from account where email = :email")
                .param("email", name + "@demo.mreza.example")
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse send(String address, Map<String, String> form, String who) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(user(who)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    /** What a program reads that knows nothing but the secret address. */
    private String mine(String who) throws Exception {
        send("/calendar/renewal", Map.of(), who);
        String page = web.perform(get("/calendar").with(user(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher found =
                Pattern.compile("(/calendar/[A-Za-z0-9_-]{20,100}/mine\\.ics)").matcher(page);
        assertThat(found.find()).isTrue();
        MockHttpServletResponse feed =
                web.perform(get(found.group(1))).andReturn().getResponse();
        assertThat(feed.getStatus()).isEqualTo(200);
        return feed.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoever_is_invited_by_an_address_in_capitals_has_it_until_the_address_changes() throws Exception {
        assertThat(mine(invited)).doesNotContain(TITLE);
        assertThat(send(meeting + "/invitees", Map.of("addresses", " Editor@Demo.Mreza.EXAMPLE "), manager)
                        .getStatus())
                .isEqualTo(302);
        assertThat(mine(invited))
                .contains("SUMMARY:" + TITLE, meeting.replace("/meetings/", ""))
                .doesNotContain("ATTENDEE", "editor@");
        assertThat(mine(account("member"))).as("of somebody else").doesNotContain(TITLE);
        jdbc.sql("update account set email = 'editor.new@demo.mreza.example' where id = :id::uuid")
                .param("id", invited)
                .update();
        assertThat(mine(invited)).as("invited is who has the address").doesNotContain(TITLE);
    }

    @Test
    void what_is_called_off_stands_there_as_called_off_with_a_higher_number() throws Exception {
        send(meeting + "/invitees", Map.of("addresses", "editor@demo.mreza.example"), manager);
        int before = sequence(mine(invited));
        assertThat(mine(invited)).doesNotContain("STATUS:CANCELLED");
        assertThat(send(meeting + "/cancellation", Map.of("reason", "Bolest"), manager)
                        .getStatus())
                .isEqualTo(302);
        String after = mine(invited);
        assertThat(after).contains("STATUS:CANCELLED", TITLE);
        assertThat(sequence(after)).isGreaterThan(before);
    }

    @Test
    void a_calendar_without_meetings_is_a_calendar_all_the_same() throws Exception {
        String none = mine(account("administrator"));
        assertThat(none).contains("BEGIN:VTIMEZONE", "TZID:Europe/Skopje").doesNotContain("BEGIN:VEVENT");
        assertThat(new CalendarBuilder().build(new StringReader(none)).getComponents())
                .hasSize(1);
    }

    private int sequence(String feed) {
        Matcher event = Pattern.compile("(?s)BEGIN:VEVENT((?:(?!END:VEVENT).)*" + meeting.replace("/meetings/", "")
                        + "(?:(?!END:VEVENT).)*)END:VEVENT")
                .matcher(feed);
        assertThat(event.find()).isTrue();
        Matcher sequence = Pattern.compile("SEQUENCE:(\\d+)").matcher(event.group(1));
        assertThat(sequence.find()).isTrue();
        return Integer.parseInt(sequence.group(1));
    }
}
