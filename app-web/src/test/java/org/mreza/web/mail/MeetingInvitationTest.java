package org.mreza.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.meeting.invitation.Reminding;
import org.mreza.domain.shared.Encryption;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People are invited by real letters with a calendar part, answer without an account, and are received at the door. */
class MeetingInvitationTest extends LetterCase {

    private static final Pattern LINK = Pattern.compile("https://mreza\\.example(/answers/[A-Za-z0-9_-]+)");

    @Autowired
    Reminding reminding;

    private final String house = UUID.randomUUID().toString();
    private final String manager = UUID.randomUUID().toString();
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Skopje")).plusMonths(2);

    @Autowired
    Encryption encryption;

    private String meeting = "";

    @BeforeEach
    void aPlannedMeeting() throws Exception {
        jdbc.sql("delete from outbox").update();
        sql("insert into organization (id, slug, name, kind, state, email, version, created_at, updated_at) values ('"
                + house
                + "', 'h-" + house
                + "', '{\"source\":\"sq\",\"sq\":\"Shtëpia te lumi\"}', 'CENTRE_FOR_SOCIAL_WORK', 'ACTIVE',"
                + " 'lumi@example.org', 0, now(), now())");
        sql("update organization set seat_municipality_id = 'mk-veles' where id = '" + house + "'");
        sql("insert into account (id, email, name, language, state, version, created_at) values ('" + manager + "', 'm"
                + manager + "@example.org', 'Ana', 'EN', 'ACTIVE', 0, now())");
        sql("insert into membership values ('" + manager + "', '" + house + "', 'MANAGER', now())");
        meeting = Objects.requireNonNull(send("/plans", plan("10:00")).getRedirectedUrl());
    }

    private void sql(String text) {
        jdbc.sql(text).update();
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from meeting where owner_id = :id::uuid")
                .param("id", house)
                .update();
        jdbc.sql("delete from membership where account_id = :id::uuid")
                .param("id", manager)
                .update();
        jdbc.sql("delete from organization where id = :id::uuid")
                .param("id", house)
                .update();
        jdbc.sql("delete from outbox").update();
    }

    private Map<String, String> plan(String starts) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("submissionKey", UUID.randomUUID().toString());
        form.put("language", "MK");
        form.put("kind", "NETWORKING");
        form.put("title", "Средба; за мобилни тимови, во Велес и околината со многу долг наслов што се прекршува");
        form.put("held", DateTimeFormatter.ofPattern("d.M.yyyy").format(day));
        form.put("starts", starts);
        form.put("ends", "13:00");
        form.put("mode", "IN_PERSON");
        form.put("municipality", "Велес");
        form.put("venue", "Општина Велес, голема сала");
        form.put("capacity", "1");
        return form;
    }

    /** As somebody does who has just opened the plan. */
    private void change(Map<String, String> plan) throws Exception {
        plan.put(
                "version",
                page(meeting + "/plan/edit").replaceAll("(?s).*name=\"version\"[^>]* value=\"(\\d+)\".*", "$1"));
        assertThat(send(meeting + "/plan", plan).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse send(String address, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(user(manager)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse answer(String link, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post(link).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(user(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The letters that left now, by receiver. */
    private Map<String, MimeMessage> letters() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        worker.send();
        Map<String, MimeMessage> letters = new LinkedHashMap<>();
        for (MimeMessage letter : SERVER.getReceivedMessages())
            letters.put(letter.getAllRecipients()[0].toString(), letter);
        return letters;
    }

    private static String part(MimeMessage letter, String type) throws Exception {
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        List<String> types = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            types.add(part.getContentType());
            if (part.isMimeType(type)) return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError(types.toString());
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(part(letter, "text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static CalendarComponent event(MimeMessage letter, String method) throws Exception {
        String text = part(letter, "text/calendar");
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        Optional<Property> said = calendar.getProperty("METHOD");
        assertThat(said.map(Property::getValue)).contains(method);
        List<CalendarComponent> zones = calendar.getComponents("VTIMEZONE");
        assertThat(zones).hasSize(1);
        List<CalendarComponent> events = calendar.getComponents("VEVENT");
        return events.get(0);
    }

    private static String value(CalendarComponent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue).orElse("");
    }

    private void invite(String... addresses) throws Exception {
        assertThat(send(meeting + "/invitees", Map.of("addresses", String.join("\n", addresses)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(meeting + "/invitations", Map.of()).getStatus()).isEqualTo(302);
    }

    @Test
    void a_letter_with_a_calendar_part_in_the_language_of_the_invitee_is_answered_without_an_account()
            throws Exception {
        send(meeting + "/invitees", Map.of("kind", "CENTRE_FOR_SOCIAL_WORK", "place", "mk-vardar"));
        invite("Мара Илиевска <mara@example.com>", "MARA@example.com; luka@example.com");
        Map<String, MimeMessage> letters = letters();
        assertThat(letters.keySet()).contains("mara@example.com", "luka@example.com", "lumi@example.org");
        assertThat(letters.get("lumi@example.org").getSubject()).startsWith("Ftesë:");
        CalendarComponent event = event(letters.get("mara@example.com"), "REQUEST");
        assertThat(value(event, "UID")).isEqualTo(meeting.replace("/meetings/", "") + "@mreza.example");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "SUMMARY")).startsWith("Средба; за мобилни тимови, во Велес");
        assertThat(value(event, "DTSTART")).isEqualTo(day.toString().replace("-", "") + "T100000");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:mara@example.com");

        String mara = link(letters.get("mara@example.com"));
        assertThat(web.perform(get(mara + "?answer=no"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(answers("NO")).isZero();
        assertThat(answer(mara, Map.of("answer", "SUBSTITUTE")).getStatus()).isEqualTo(422);
        answer(mara, Map.of("answer", "YES"));
        answer(mara, Map.of("answer", "YES"));
        assertThat(answers("YES")).isEqualTo(1);

        String luka = link(letters.get("luka@example.com"));
        answer(luka, Map.of("answer", "YES"));
        assertThat(answers("WAITING")).isEqualTo(1);
        answer(mara, Map.of("answer", "NO"));
        assertThat(answers("YES")).isEqualTo(1);
        assertThat(letters().keySet()).containsExactly("luka@example.com");
        assertThat(page(meeting + "/invitees?answer=YES"))
                .contains("luka@example.com")
                .doesNotContain("mara@example.com");
    }

    private long answers(String state) {
        return jdbc.sql("select count(*) from invitee where answer = :state and meeting_id = :id::uuid")
                .param("state", state)
                .param("id", meeting.replace("/meetings/", ""))
                .query(Long.class)
                .single();
    }

    @Test
    void a_change_and_a_cancellation_reach_the_calendars_and_end_the_links() throws Exception {
        invite("mara@example.com");
        MimeMessage first = letters().get("mara@example.com");
        change(plan("11:00"));
        CalendarComponent changed = event(letters().get("mara@example.com"), "REQUEST");
        assertThat(value(changed, "SEQUENCE")).isEqualTo("1");
        assertThat(value(changed, "UID")).isEqualTo(value(event(first, "REQUEST"), "UID"));
        send(meeting + "/cancellation", Map.of());
        CalendarComponent cancelled = event(letters().get("mara@example.com"), "CANCEL");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(web.perform(get(link(first))).andReturn().getResponse().getStatus())
                .isEqualTo(410);
        assertThat(answer(link(first), Map.of("answer", "YES")).getStatus()).isEqualTo(410);
        assertThat(answers("YES")).isZero();
    }

    @Test
    void a_new_time_is_told_also_to_those_who_said_no_and_those_who_wait() throws Exception {
        invite("mara@example.com", "luka@example.com", "ivo@example.com");
        Map<String, MimeMessage> letters = letters();
        answer(link(letters.get("mara@example.com")), Map.of("answer", "YES"));
        answer(link(letters.get("luka@example.com")), Map.of("answer", "YES"));
        answer(link(letters.get("ivo@example.com")), Map.of("answer", "NO"));
        assertThat(answers("WAITING")).isEqualTo(1);
        Map<String, String> elsewhere = plan("10:00");
        elsewhere.put("venue", "Библиотека");
        change(elsewhere);
        assertThat(letters().keySet()).containsExactlyInAnyOrder("mara@example.com", "luka@example.com");
        Map<String, String> later = plan("11:00");
        change(later);
        Map<String, MimeMessage> told = letters();
        assertThat(told.keySet()).containsExactlyInAnyOrder("mara@example.com", "luka@example.com", "ivo@example.com");
        answer(link(told.get("ivo@example.com")), Map.of("answer", "YES"));
        assertThat(answers("NO")).isZero();
    }

    @Test
    void who_gave_no_answer_is_reminded_once_and_a_link_ends_with_the_meeting() throws Exception {
        invite("mara@example.com", "luka@example.com");
        Map<String, MimeMessage> letters = letters();
        answer(link(letters.get("luka@example.com")), Map.of("answer", "NO"));
        sql("update invitee set invited_at = now() - interval '3 days'");
        sql("update meeting_plan set starts_at = now() + interval '2 days', ends_at = now() + interval '49 hours'");
        reminding.remind();
        reminding.remind();
        assertThat(letters().keySet()).containsExactly("mara@example.com");
        sql("update meeting_plan set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'");
        assertThat(answer(link(letters.get("mara@example.com")), Map.of("answer", "YES"))
                        .getStatus())
                .isEqualTo(410);
    }

    @Test
    void the_database_holds_no_address_in_the_clear_and_still_nobody_twice() throws Exception {
        invite("Мара Илиевска <mara@example.com>");
        invite("Mara@Example.com");
        assertThat(jdbc.sql("select email from invitee where meeting_id = :id::uuid")
                        .param("id", id())
                        .query(String.class)
                        .list())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .doesNotContain("mara", "example");
        assertThat(page(meeting + "/invitees")).contains("mara@example.com");
    }

    @Test
    void writing_what_was_said_comes_first_from_the_day_on() throws Exception {
        assertThat(page(meeting)).containsPattern("class=\"btn btn-quiet\" href=\"" + meeting + "/edit\"");
        sql("update meeting_plan set starts_at = now(), ends_at = now() + interval '1 hour' where meeting_id = '" + id()
                + "'");
        assertThat(page(meeting)).containsPattern("class=\"btn btn-primary\" href=\"" + meeting + "/edit\"");
    }

    @Test
    void guests_are_received_at_the_door_and_stand_in_the_record() throws Exception {
        invite("Мара Илиевска <mara@example.com>");
        answer(link(letters().get("mara@example.com")), Map.of("answer", "YES"));
        String door = meeting + "/check-in";
        assertThat(send(door, Map.of("q", "mara")).getContentAsString())
                .contains("Мара Илиевска", "value=\"mara\"")
                .as("the search of everything is by an address")
                .doesNotContainPattern("id=\"find\"[^>]* value=\"mara\"");
        assertThat(send(door, Map.of("q", "nekoj")).getContentAsString()).doesNotContain("Мара Илиевска");
        assertThat(page(door))
                .as("who is looked for stands in no address")
                .doesNotContain("method=\"get\" class=\"door");
        String mara = invitee("mara@example.com");
        for (int tap = 0; tap < 2; tap++) send(door + "/" + mara, Map.of("here", "true"));
        Map<String, String> guest =
                Map.of("submissionKey", UUID.randomUUID().toString(), "name", "Лука", "institution", "Shtëpia te lumi");
        for (int tap = 0; tap < 2; tap++)
            assertThat(send(door, guest).getStatus()).isEqualTo(302);
        assertThat(send(door, Map.of("name", "")).getStatus()).isEqualTo(422);
        Map<String, String> again = new LinkedHashMap<>(guest);
        again.put("submissionKey", UUID.randomUUID().toString());
        again.put("name", " лука");
        MockHttpServletResponse twin = send(door, again);
        assertThat(twin.getStatus()).isEqualTo(422);
        assertThat(twin.getContentAsString())
                .contains("Лука is on the list above already", "name=\"another\"", "value=\"лука\"", "Shtëpia te lumi");
        assertThat(send(door, Map.of("name", "Мара Илиевска")).getContentAsString())
                .contains("Мара Илиевска is on the list above already");
        again.put("another", "true");
        assertThat(send(door, again).getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from invitee where here_at is not null and meeting_id = :id::uuid")
                        .param("id", meeting.replace("/meetings/", ""))
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(page(meeting + "/edit")).contains("Мара Илиевска", "Лука");
        assertThat(page(meeting + "/attendance-sheet")).contains("Мара Илиевска");
    }

    @Test
    void who_comes_from_an_institution_unknown_stands_in_the_record_by_name_and_institution() throws Exception {
        invite("Мара Илиевска <mara@example.com>", "luka@example.com", "ivo@example.com");
        String door = meeting + "/check-in";
        for (String who : List.of("mara", "luka", "ivo"))
            send(door + "/" + invitee(who + "@example.com"), Map.of("here", "true"));
        guest("Лила Нова", "Здружение Исток");
        guest("Лила Нова", "Здружение Запад");
        MockHttpServletResponse twin = guest("Лила Нова", "");
        assertThat(twin.getContentAsString()).contains("Лила Нова is on the list above already");
        guest("Лила Нова", "Здружение Исток", "another", "true");
        guest("", "Здружение Север");
        assertThat(page(meeting + "/attendance-sheet")).contains("<td>Лила Нова</td><td>Здружение Исток</td>");

        String form = page(meeting + "/edit");
        assertThat(form)
                .contains("person, Здружение Исток", "person, Здружение Запад", "Others, without a name")
                .doesNotContain("luka@example.com", "ivo@example.com");
        assertThat(rows(form))
                .containsExactly(
                        "PERSON|Мара Илиевска||",
                        "GROUP||Others, without a name|2",
                        "PERSON|Лила Нова|Здружение Исток|",
                        "PERSON|Лила Нова|Здружение Запад|",
                        "GROUP||Здружение Исток|1",
                        "GROUP||Здружение Север|1");
    }

    @Test
    void who_came_without_an_invitation_owes_no_answer() throws Exception {
        invite("mara@example.com");
        guest("Лука", "");
        assertThat(page(meeting + "/invitees")).contains("no answer: 1<", "Лука", "came without an invitation");
        assertThat(page(meeting + "/invitees?answer=NONE"))
                .contains("mara@example.com")
                .doesNotContain("Лука");
    }

    private MockHttpServletResponse guest(String name, String institution, String... more) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("submissionKey", UUID.randomUUID().toString());
        form.put("name", name);
        form.put("institution", institution);
        if (more.length > 0) form.put(more[0], more[1]);
        return send(meeting + "/check-in", form);
    }

    /** Grain, person, description and number of each line of the attendance in the form. */
    private static List<String> rows(String form) {
        List<String> rows = new ArrayList<>();
        for (int at = 0; form.contains("name=\"attendance[" + at + "].grain\""); at++)
            rows.add(field(form, at, "grain") + "|" + field(form, at, "person") + "|" + field(form, at, "description")
                    + "|" + (field(form, at, "grain").equals("PERSON") ? "" : field(form, at, "people")));
        return rows;
    }

    private static String field(String form, int row, String name) {
        Matcher value = Pattern.compile("name=\"attendance\\[" + row + "]\\." + name + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(form);
        return value.find() ? value.group(1) : "";
    }

    @Test
    void calendars_are_read_by_secret_addresses_that_can_be_ended() throws Exception {
        send("/calendar/renewal", Map.of());
        Matcher found = Pattern.compile("https://mreza\\.example(/calendar/[A-Za-z0-9_-]{20,100}/mine\\.ics)")
                .matcher(page("/calendar"));
        assertThat(found.find()).isTrue();
        String address = found.group(1);
        MockHttpServletResponse feed = web.perform(get(address)).andReturn().getResponse();
        String text = feed.getContentAsString(StandardCharsets.UTF_8);
        List<CalendarComponent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(value(events.get(0), "URL")).isEqualTo("https://mreza.example" + meeting);
        assertThat(text).doesNotContain("ATTENDEE");
        assertThat(web.perform(get("/calendar/public.ics"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain(meeting.replace("/meetings/", ""));
        send("/calendar/renewal", Map.of());
        assertThat(web.perform(get(address)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_an_address_adds_nobody() throws Exception {
        MockHttpServletResponse answer =
                send(meeting + "/invitees", Map.of("addresses", "mara@example.com\nне е адреса"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("не е адреса", "mara@example.com");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2001; i++) many.append('a').append(i).append("@example.com\n");
        assertThat(send(meeting + "/invitees", Map.of("addresses", many.toString()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from invitee where meeting_id = :id::uuid")
                        .param("id", meeting.replace("/meetings/", ""))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void theDayComes() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Skopje"));
        sql("update meeting set held_year = " + today.getYear() + ", held_month = " + today.getMonthValue()
                + ", held_day = " + today.getDayOfMonth() + " where id = '" + id() + "'");
    }

    private String id() {
        return meeting.replace("/meetings/", "");
    }

    private String invitee(String email) {
        return jdbc.sql("select id::text from invitee where email_hash = :hash and meeting_id = :id::uuid")
                .param("hash", encryption.hash(email))
                .param("id", id())
                .query(String.class)
                .single();
    }

    @Test
    void who_is_withdrawn_is_told_and_the_place_goes_to_who_waits() throws Exception {
        invite("mara@example.com", "luka@example.com");
        Map<String, MimeMessage> letters = letters();
        String mara = link(letters.get("mara@example.com"));
        answer(mara, Map.of("answer", "YES"));
        answer(link(letters.get("luka@example.com")), Map.of("answer", "YES"));
        assertThat(send(meeting + "/invitees/" + invitee("mara@example.com") + "/removal", Map.of())
                        .getStatus())
                .isEqualTo(302);
        Map<String, MimeMessage> told = letters();
        assertThat(told.keySet()).containsExactlyInAnyOrder("mara@example.com", "luka@example.com");
        CalendarComponent gone = event(told.get("mara@example.com"), "CANCEL");
        assertThat(value(gone, "SEQUENCE")).isEqualTo("1");
        assertThat(value(gone, "ATTENDEE")).isEqualTo("mailto:mara@example.com");
        assertThat(web.perform(get(mara)).andReturn().getResponse().getStatus()).isEqualTo(410);
        assertThat(answers("YES")).isEqualTo(1);
    }

    @Test
    void who_waits_for_somebody_else_keeps_the_turn_and_the_name() throws Exception {
        invite("mara@example.com", "luka@example.com", "ivo@example.com");
        Map<String, MimeMessage> letters = letters();
        String mara = link(letters.get("mara@example.com"));
        String luka = link(letters.get("luka@example.com"));
        answer(mara, Map.of("answer", "YES"));
        answer(luka, Map.of("answer", "YES"));
        answer(link(letters.get("ivo@example.com")), Map.of("answer", "YES"));
        answer(luka, Map.of("answer", "SUBSTITUTE", "substitute", "Сара Петрова"));
        assertThat(answers("WAITING")).isEqualTo(2);
        assertThat(web.perform(get(luka)).andReturn().getResponse().getContentAsString())
                .contains("value=\"Сара Петрова\"");
        note("luka@example.com", "WAITING");
        assertThat(answers("WAITING")).as("noted as it was").isEqualTo(2);
        answer(mara, Map.of("answer", "NO"));
        assertThat(letters().keySet()).containsExactly("luka@example.com");
        assertThat(page(meeting + "/invitees?answer=SUBSTITUTE")).contains("luka@example.com", ": Сара Петрова");
        note("luka@example.com", "SUBSTITUTE");
        assertThat(page(meeting + "/check-in")).contains("<strong>Сара Петрова</strong>");
    }

    private void note(String email, String answer) throws Exception {
        send(meeting + "/invitees/" + invitee(email) + "/answer", Map.of("answer", answer));
    }

    @Test
    void more_places_are_given_to_those_who_wait() throws Exception {
        invite("mara@example.com", "luka@example.com");
        Map<String, MimeMessage> letters = letters();
        for (String who : List.of("mara@example.com", "luka@example.com"))
            answer(link(letters.get(who)), Map.of("answer", "YES"));
        assertThat(answers("WAITING")).isEqualTo(1);
        Map<String, String> larger = plan("10:00");
        larger.put("capacity", "2");
        change(larger);
        assertThat(answers("YES")).isEqualTo(2);
        assertThat(letters().keySet()).containsExactly("luka@example.com");
    }

    @Test
    void the_draft_of_the_minutes_is_proposed_to_those_who_came() throws Exception {
        invite("Мара <mara@example.com>", "luka@example.com");
        answer(link(letters().get("luka@example.com")), Map.of("answer", "YES"));
        assertThat(page(meeting + "/minutes")).as("it is still to come").doesNotContain("luka@example.com");
        theDayComes();
        assertThat(page(meeting + "/minutes")).contains("luka@example.com").doesNotContain("mara@example.com");
        send(meeting + "/check-in/" + invitee("mara@example.com"), Map.of("here", "true"));
        assertThat(page(meeting + "/minutes"))
                .contains("mara@example.com", "Мара")
                .doesNotContain("luka@example.com");
    }

    @Test
    void the_next_meeting_begins_with_the_invitees_of_the_last() throws Exception {
        invite("mara@example.com", "luka@example.com");
        Map<String, String> next = plan("10:00");
        next.put("inviteAgain", "true");
        String later = Objects.requireNonNull(send("/plans?after=" + id(), next).getRedirectedUrl());
        assertThat(page(later + "/invitees")).contains("mara@example.com", "luka@example.com");
        letters();
        assertThat(letters()).isEmpty();
    }

    @Test
    void signs_in_names_write_no_headers_and_no_lines_of_calendars() throws Exception {
        Map<String, String> form = plan("11:00");
        form.put("title", "Средба\r\nBcc: x@example.com\r\nEND:VEVENT");
        form.put("venue", "Сала\r\nATTENDEE:mailto:x@example.com");
        change(form);
        invite("\"Мара, Bcc: y\" <mara@example.com>");
        MimeMessage letter = letters().get("mara@example.com");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        CalendarComponent event = event(letter, "REQUEST");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:mara@example.com");
        assertThat(page(meeting + "/invitees")).contains("Мара, Bcc: y");
    }

    @Test
    void two_thousand_are_invited_at_once_and_the_page_shows_them_by_the_hundred() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) many.append('a').append(i).append("@example.com\n");
        invite(many.toString());
        assertThat(jdbc.sql("select count(*) from outbox where kind = 'meeting-invitation'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2000);
        assertThat(page(meeting + "/invitees").split("@example\\.com</strong>", -1))
                .hasSize(101);
        assertThat(page(meeting + "/invitees?cursor=1900")).contains("a1999@example.com");
        assertThat(send(meeting + "/check-in", Map.of("q", "a1999")).getContentAsString())
                .contains("a1999@example.com");
        assertThat(send(meeting + "/invitees", Map.of("addresses", "one.more@example.com"))
                        .getStatus())
                .isEqualTo(422);
    }
}
