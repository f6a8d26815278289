package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** A meeting is planned, changed, called off, and becomes the record of the same meeting. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class PlanningTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Skopje")).plusMonths(2);
    private String manager = "";
    private String other = "";

    @BeforeEach
    void people() {
        manager = account("manager");
        other = account("editor");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from meeting where title->>'bs' like '%regionalna radionica'")
                .update();
        jdbc.sql(
                        "delete from meeting_series where title->>'bs' in ('Probna serija', 'Serija s novim imenom', 'Druga serija')")
                .update();
        jdbc.sql("delete from challenge where text->>'bs' = 'Tajna prepreka'").update();
    }

    private String account(String name) {
        return jdbc.sql("select id::text from account where email = :email")
                .param("email", name + "@demo.mreza.example")
                .query(String.class)
                .single();
    }

    private Map<String, String> plan() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("submissionKey", UUID.randomUUID().toString());
        form.put("language", "BS");
        form.put("kind", "NETWORKING");
        form.put("title", "2. regionalna radionica");
        form.put("held", DateTimeFormatter.ofPattern("d.M.yyyy").format(day));
        form.put("starts", "10:00");
        form.put("ends", "12:30");
        form.put("mode", "BOTH");
        form.put("municipality", "Bijeljina");
        form.put("venue", "Dom kulture");
        form.put("link", "https://video.example/soba");
        form.put("capacity", "30");
        form.put("series", "Probna serija");
        form.put("ordinal", "2");
        form.put("agenda[0].title", "Uvod");
        form.put("agenda[0].minutes", "15");
        form.put("agenda[0].kind", "PRESENTATION");
        form.put("agenda[0].presenter", "Koordinatorka projekta");
        form.put("agenda[1].title", "Rasprava");
        form.put("agenda[1].minutes", "60");
        form.put("agenda[1].kind", "DISCUSSION");
        return form;
    }

    private MockHttpServletResponse send(String address, Map<String, String> form, String who) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(user(who)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private String page(String address, String who) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(address).queryParam("lang", "en").with(user(who)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String planned(Map<String, String> form) throws Exception {
        return Objects.requireNonNull(send("/plans", form, manager).getRedirectedUrl());
    }

    @Test
    void a_plan_is_seen_by_the_network_and_becomes_the_record_of_the_same_meeting() throws Exception {
        Map<String, String> form = plan();
        String address = planned(form);
        assertThat(planned(form)).isEqualTo(address);
        String page = page(address, other);
        assertThat(page)
                .contains("Dom kulture", "10:00–12:30", "10:15–11:15", "Koordinatorka projekta", "video.example/soba")
                .doesNotContain("/plan/edit");
        assertThat(page("/meetings?state=planned", other)).contains("2. regionalna radionica");
        assertThat(page("/today", other)).contains("2. regionalna radionica");
        assertThat(page("/municipalities/ba-bijeljina", other)).contains("2. regionalna radionica");
        assertThat(page(address + "/edit", manager)).contains("2. regionalna radionica", "Dom kulture");
    }

    @Test
    void what_is_written_of_a_planned_meeting_is_not_for_others_yet() throws Exception {
        String address = planned(plan());
        Map<String, String> record = plan();
        record.put("do", "save-draft");
        record.put("versions[WHAT]", version(address, "what"));
        record.put("challenges[0].text", "Tajna prepreka");
        record.put("otherActions[0].what", "Tajni zadatak");
        assertThat(send(address, record, manager).getStatus()).isEqualTo(302);
        assertThat(page(address, other)).doesNotContain("Tajn");
        assertThat(page("/action-items?state=all", other)).doesNotContain("Tajni zadatak");
        record.put("do", "save");
        record.put("versions[WHAT]", version(address, "what"));
        record.put("versions[SAID]", version(address, "said"));
        record.put("versions[AGREED]", version(address, "agreed"));
        assertThat(send(address, record, manager).getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, other)).contains("Tajna prepreka", "Uvod");
        assertThat(send(address + "/cancellation", Map.of(), manager).getStatus())
                .isEqualTo(409);
    }

    @Test
    void the_second_of_two_tabs_keeps_what_was_typed_beside_what_was_saved() throws Exception {
        String address = planned(plan());
        Map<String, String> first = plan();
        first.put("do", "save-draft");
        first.put("versions[WHAT]", version(address, "what"));
        Map<String, String> second = new LinkedHashMap<>(first);
        first.put("venue", "Gradska biblioteka");
        assertThat(send(address, first, manager).getStatus()).isEqualTo(302);
        second.put("venue", "Stara gimnazija");
        second.put("challenges[0].text", "Tajna prepreka");
        MockHttpServletResponse clash = send(address + "?lang=en", second, manager);
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(clash.getContentAsString()).contains("Stara gimnazija", "Tajna prepreka", "Gradska biblioteka");
        assertThat(jdbc.sql("select venue from meeting where id = :id::uuid")
                        .param("id", address.replace("/meetings/", ""))
                        .query(String.class)
                        .single())
                .as("nothing is overwritten unseen")
                .isEqualTo("Gradska biblioteka");
    }

    private String version(String address, String part) {
        return jdbc.sql("select " + part + "_version::text from meeting where id = :id::uuid")
                .param("id", address.replace("/meetings/", ""))
                .query(String.class)
                .single();
    }

    @Test
    void what_cannot_be_is_said_at_its_field() throws Exception {
        Map<String, String> form = plan();
        form.put("ends", "09:00");
        form.put("capacity", "none");
        form.put("municipality", "Nigdjezemska");
        form.put("agenda[0].minutes", "0");
        MockHttpServletResponse answer = send("/plans?lang=en", form, manager);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("ends before it begins", "Nigdjezemska", "id=\"capacity-error\"", "agenda-0-minutes-error");
        form = plan();
        form.put("held", "12.1.2020");
        assertThat(send("/plans?lang=en", form, manager).getContentAsString()).contains("This time has passed");
    }

    @Test
    void a_meeting_to_come_opens_with_what_was_promised_before() throws Exception {
        String address = planned(plan());
        UUID first = UUID.randomUUID();
        jdbc.sql("""
                insert into meeting (id, state, kind, title, series_id, ordinal, owner_id, what_version, who_version, said_version,
                  agreed_version, papers_version, version, created_at, created_by, updated_at)
                select :first, 'LOGGED', kind, '{"source":"bs","bs":"1. regionalna radionica"}', series_id, 1, owner_id, 0, 0, 0,
                  0, 0, 0, now(), created_by, now() from meeting where id = :id::uuid""")
                .param("first", first)
                .param("id", address.replace("/meetings/", ""))
                .update();
        jdbc.sql("""
                insert into action_item (id, meeting_id, position, what, state, version)
                values (:first, :first, 0, 'Otvoriti savjetovalište', 'OPEN', 0)""").param("first", first).update();
        assertThat(page(address, other)).contains("id=\"opening\"", "Otvoriti savjetovalište");
    }

    @Test
    void a_later_meeting_of_no_series_takes_up_what_was_promised() throws Exception {
        Map<String, String> form = plan();
        form.put("series", "");
        form.put("ordinal", "");
        String later = planned(form);
        String item = "/action-items/" + jdbc.sql("""
                        select a.id::text from action_item a join meeting m on m.id = a.meeting_id
                        join organization o on o.id = m.owner_id where o.slug = 'otaharin' and m.state = 'LOGGED'
                          and m.series_id is null and a.state = 'OPEN' order by a.id limit 1""").query(String.class).single();
        String what = jdbc.sql("select what from action_item where id = :id::uuid")
                .param("id", item.replace("/action-items/", ""))
                .query(String.class)
                .single();
        String at = later.replace("/meetings/", "");
        assertThat(page(item, manager)).contains("Take it up at a later meeting", "value=\"" + at + "\"");
        assertThat(page(item, other)).doesNotContain(item + "/meetings");
        assertThat(send(item + "/meetings", Map.of("at", at), other).getStatus())
                .isEqualTo(403);
        assertThat(send(item + "/meetings", Map.of("at", at), manager).getStatus())
                .isEqualTo(302);
        assertThat(page(item, manager)).contains("taken up, ", item + "/meetings/" + at + "/removal");
        assertThat(page(later, other)).contains("id=\"opening\"").contains(what);
        assertThat(send(item + "/meetings", Map.of("at", at), manager).getStatus())
                .as("it is there already")
                .isEqualTo(409);
        assertThat(send(item + "/meetings/" + at + "/removal", Map.of(), manager)
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(later, other)).doesNotContain("id=\"opening\"");
    }

    @Test
    void a_coordinator_of_no_organization_is_offered_meetings_of_the_territory_the_last_ones_first_and_others_by_title()
            throws Exception {
        Map<String, String> form = plan();
        form.put("title", "Rijetka regionalna radionica");
        String at = planned(form).replace("/meetings/", "");
        String elsewhere = many("mk-kumanovo", 1);
        many("ba-bijeljina", 31);
        String item = "/action-items/" + jdbc.sql("""
                        select a.id::text from action_item a join meeting m on m.id = a.meeting_id
                        join organization o on o.id = m.owner_id where o.slug = 'otaharin' and m.state = 'LOGGED'
                          and m.series_id is null and a.state = 'OPEN' order by a.id limit 1""").query(String.class).single();
        String coordinator = account("coordinator");
        String offered = page(item, coordinator);
        String choice = offered.substring(offered.indexOf("id=\"at\""));
        assertThat(choice.substring(0, choice.indexOf("</select>")).split("<option ", -1))
                .hasSize(31);
        assertThat(offered).contains("id=\"meeting\"").doesNotContain(at).doesNotContain(elsewhere);
        assertThat(page(item + "?meeting=rijetka", coordinator)).contains("value=\"" + at + "\"");
        assertThat(page(item + "?meeting=%00%25", coordinator)).contains("id=\"taking\"");
        assertThat(send(item + "/meetings", Map.of("at", elsewhere), coordinator)
                        .getStatus())
                .as("not of the territory")
                .isEqualTo(403);
        assertThat(send(item + "/meetings", Map.of("at", at), coordinator).getStatus())
                .isEqualTo(302);
        assertThat(page(item, coordinator)).contains(item + "/meetings/" + at + "/removal");
    }

    /** Logged a year from now, of an organization that the coordinator does not look after. */
    private String many(String municipality, int count) {
        return jdbc.sql("""
                with made as (insert into meeting (id, state, kind, title, owner_id, municipality_id, held_year,
                  what_version, who_version, said_version, agreed_version, papers_version, version, created_at, created_by, updated_at)
                select gen_random_uuid(), 'LOGGED', 'NETWORKING', '{"source":"bs","bs":"Velika regionalna radionica"}', o.id,
                  cast(:municipality as text), :year, 0, 0, 0, 0, 0, 0, now(), o.id, now()
                from organization o cross join generate_series(1, :count) where o.slug = 'bravura' returning id)
                select id::text from made limit 1""")
                .param("municipality", municipality)
                .param("year", day.getYear() + 1)
                .param("count", count)
                .query(String.class)
                .single();
    }

    @Test
    void a_changed_plan_keeps_its_address_and_the_second_of_two_is_told() throws Exception {
        String address = planned(plan());
        Map<String, String> form = plan();
        form.put("do", "down-item:0");
        assertThat(send(address + "/plan", form, manager).getContentAsString())
                .containsSubsequence("value=\"Rasprava\"", "value=\"Uvod\"");
        form.put("do", "save");
        form.put("starts", "11:00");
        form.put(
                "version",
                page(address + "/plan/edit", manager)
                        .replaceAll("(?s).*name=\"version\"[^>]* value=\"(\\d+)\".*", "$1"));
        assertThat(send(address + "/plan", form, manager).getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, other)).contains("11:00–12:30");
        form.put("starts", "09:45");
        MockHttpServletResponse clash = send(address + "/plan?lang=en", form, manager);
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(clash.getContentAsString())
                .as("theirs beside what was typed")
                .contains("<dd class=\"prose-text\">11:00</dd>", "value=\"09:45\"");
        assertThat(send(address + "/plan", form, other).getStatus()).isEqualTo(403);
        assertThat(send(address + "/cancellation", Map.of("because", "Poplava"), other)
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(address + "/cancellation", Map.of("because", "Poplava"), manager)
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page(address, other)).contains("Poplava", "called off").doesNotContain("/edit\"");
    }

    @Test
    void the_next_of_a_series_is_proposed_from_the_last() throws Exception {
        String address = planned(plan());
        String series = jdbc.sql(
                        "select s.slug from meeting m join meeting_series s on s.id = m.series_id where m.id = :id::uuid")
                .param("id", address.replace("/meetings/", ""))
                .query(String.class)
                .single();
        Map<String, String> going = new HashMap<>(
                Map.of("cadence", "EVERY_TWO_WEEKS", "hosts[0].name", "Otaharin", "hosts[1].name", "Romkinja"));
        String project = jdbc.sql("select name ->> (name ->> 'source') from project order by id limit 1")
                .query(String.class)
                .single();
        going.put("project", project);
        assertThat(send("/series/" + series, going, manager).getStatus())
                .as("a title has to be there")
                .isEqualTo(422);
        going.put("title", "Serija s novim imenom");
        assertThat(send("/series/" + series, going, other).getStatus()).isEqualTo(403);
        assertThat(send("/series/" + series, going, manager).getRedirectedUrl()).isEqualTo("/series/" + series);
        String page = page("/series/" + series, manager);
        assertThat(page).contains("every two weeks", "/plans/new?series=", "Serija s novim imenom");
        assertThat(send("/series/" + series, going, manager).getStatus())
                .as("somebody saved meanwhile")
                .isEqualTo(409);
        jdbc.sql("""
                insert into meeting_series (id, slug, title, version, created_at)
                values (gen_random_uuid(), 'druga-serija', '{"source":"bs","bs":"Druga serija"}', 0, now())""").update();
        going.put(
                "version",
                page("/series/" + series + "/edit", manager)
                        .replaceAll("(?s).*name=\"version\"[^>]* value=\"(\\d+)\".*", "$1"));
        going.put("title", "Druga Serija");
        MockHttpServletResponse taken = send("/series/" + series + "?lang=en", going, manager);
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(taken.getContentAsString()).contains("Another series has this title", "Druga Serija");
        String next = page.replaceAll("(?s).*(/plans/new\\?series=[0-9a-f-]+).*", "$1");
        String proposed = web.perform(get(next).with(user(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(proposed).contains("3. regionalna radionica", "value=\"10:00\"", "Rasprava");
        assertThat(proposed.replaceAll("(?s).*(<input[^>]* name=\"project\"[^>]*>).*", "$1"))
                .as("the project of the series")
                .matches("(?s).* value=\"[^\"]+\".*");
        assertThat(web.perform(get("/plans/new?series=" + UUID.randomUUID()).with(user(manager)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
