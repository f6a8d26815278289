package org.mreza.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.meeting.minutes.Remark;
import org.mreza.domain.meeting.minutes.Remarks;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.shared.MeetingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The draft of minutes goes to those who were there; they correct without an account; then it is approved and stays. */
class MinutesMailTest extends LetterCase {

    private static final Pattern LINK = Pattern.compile("https://mreza\\.example(/minutes/[^?\\s]+)\\?lang=(\\S+)");

    @Autowired
    Remarks remarks;

    private final UUID ana = UUID.randomUUID();
    private final UUID house = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final UUID statement = UUID.randomUUID();

    @BeforeEach
    void aMeetingOfTwoOrganizations() {
        sql("insert into account (id, email, name, language, state, version, created_at) values ('" + ana + "', '" + ana
                + "@example.org', 'Ана', 'MK', 'ACTIVE', 0, now())");
        organization(house, "Куќа", null);
        organization(centre, "Qendra", "qendra@example.org");
        sql("insert into membership values ('" + ana + "', '" + house + "', 'EDITOR', now())");
        sql(
                "insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,"
                        + " papers_version, version, created_at, created_by, updated_at) values ('" + meeting
                        + "', 'LOGGED', 'NETWORKING', '{\"source\":\"mk\",\"mk\":\"Трета средба\",\"sq\":\"Takimi i tretë\"}', '"
                        + house
                        + "', 0, 0, 0, 0, 0, 0, now(), '" + ana + "', now())");
        sql("insert into participation (id, meeting_id, position, grain, organization_id, role, people_qualifier,"
                + " municipalities_qualifier) values (gen_random_uuid(), '" + meeting + "', 0, 'ORGANIZATION', '"
                + centre
                + "', 'PARTICIPANT', 'NOT_STATED', 'NOT_STATED')");
        sql("insert into statement (id, meeting_id, position, organization_id, text) values ('" + statement + "', '"
                + meeting + "', 0, '" + centre + "', 'Имаат два мобилни тима')");
    }

    private void organization(UUID id, String name, String email) {
        sql("insert into organization (id, slug, name, kind, state, email, version, created_at, updated_at) values ('"
                + id
                + "', 'o-" + id + "', jsonb_build_object('source', '" + (email == null ? "mk" : "sq") + "', '"
                + (email == null ? "mk" : "sq") + "', '" + name + "'), 'CIVIL_SOCIETY', 'ACTIVE', "
                + (email == null ? "null" : "'" + email + "'") + ", 0, now(), now())");
    }

    private void sql(String text) {
        jdbc.sql(text).update();
    }

    @AfterEach
    void gone() {
        sql("delete from meeting where id = '" + meeting + "'");
        sql("delete from organization where id in ('" + house + "', '" + centre + "')");
        sql("delete from account where id = '" + ana + "'");
        sql("delete from challenge where text ->> 'mk' like 'Пречка %'");
        sql("delete from outbox");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(ana.toString())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page() throws Exception {
        return send(get("/meetings/" + meeting + "/minutes").queryParam("lang", "mk"))
                .getContentAsString();
    }

    /** Sends the draft to the centre and to a typed address; the letters by receiver. */
    private Map<String, String> letters() throws Exception {
        String day = DateTimeFormatter.ofPattern("d.M.yyyy")
                .format(LocalDate.now(Standing.ZONE).plusDays(7));
        MockHttpServletResponse sent = send(post("/meetings/" + meeting + "/minutes/round")
                .param("until", day)
                .param("picked", "organization:" + centre)
                .param("typed", "Гост Гостевски <Gost@example.org>")
                .param("language", "BS"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/meetings/" + meeting + "/minutes");
        return received(2);
    }

    private Map<String, String> received(int letters) throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        worker.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(letters);
        Map<String, String> received = new LinkedHashMap<>();
        for (MimeMessage message : SERVER.getReceivedMessages())
            received.put(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject() + "\n" + InvitationMailTest.text((MimeMultipart) message.getContent()));
        return received;
    }

    private static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private MockHttpServletResponse look(String link) throws Exception {
        return web.perform(get(URI.create(link)).queryParam("lang", "sq"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse comment(String link, String about, String text) throws Exception {
        return say(post(URI.create(link)).param("about", about).param("text", text));
    }

    private MockHttpServletResponse correct(String link, String words) throws Exception {
        return say(post(URI.create(link)).param("words[" + statement + "]", words));
    }

    private MockHttpServletResponse say(MockHttpServletRequestBuilder typed) throws Exception {
        return web.perform(typed.queryParam("lang", "sq").with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String stated() {
        return jdbc.sql("select text from statement where id = '" + statement + "'")
                .query(String.class)
                .single();
    }

    private String remark() {
        return jdbc.sql("select id::text from minutes_remark where meeting_id = '" + meeting + "' and state = 'OPEN'")
                .query(String.class)
                .single();
    }

    @Test
    void the_round_from_the_letter_to_the_approved_minutes() throws Exception {
        assertThat(page()).contains("qendra@example.org", "organization:" + centre);
        Map<String, String> letters = letters();
        assertThat(letters.get("qendra@example.org"))
                .startsWith("Projekt i procesverbalit: Takimi i tretë")
                .contains("Куќа", "lang=sq");
        assertThat(letters.get("gost@example.org")).contains("Nacrt zapisnika", "lang=bs");
        String link = link(letters.get("qendra@example.org"));

        MockHttpServletResponse draft = look(link);
        assertThat(draft.getStatus()).isEqualTo(200);
        assertThat(draft.getContentAsString())
                .contains("Трета средба", "Имаат два мобилни тима", "Dërgoja mbajtësit", "Për Qendra");
        assertThat(correct(link, "Имаат два мобилни тима").getStatus())
                .as("nothing new")
                .isEqualTo(422);
        assertThat(correct(link, "Имаат три мобилни тима").getRedirectedUrl()).isEqualTo(link);
        assertThat(stated()).isEqualTo("Имаат два мобилни тима");

        assertThat(page()).contains("<del>два</del>", "<ins>три</ins>", "Qendra");
        assertThat(decide("ANSWERED", "").getStatus())
                .as("an answer needs words")
                .isEqualTo(422);
        assertThat(decide("ACCEPTED", "Фала").getStatus()).isEqualTo(302);
        assertThat(stated()).isEqualTo("Имаат три мобилни тима");
        assertThat(received(1).get("qendra@example.org")).contains(link);
        assertThat(look(link).getContentAsString()).contains("Фала", "pranuar");

        assertThat(send(get("/meetings/" + meeting + "/minutes/versions/1").param("with", "0"))
                        .getContentAsString())
                .contains("<del>два</del>", "<ins>три</ins>");
        assertThat(comment(link, "сала", "Немаше **вода**").getStatus()).isEqualTo(302);
        assertThat(look(link).getContentAsString()).contains("<strong>вода</strong>");
        String conclusion = somethingAgreed();
        String approval = "/meetings/" + meeting + "/minutes/approval";
        assertThat(send(post(approval)).getStatus()).as("a remark is open").isEqualTo(409);
        assertThat(page()).doesNotContain("minutes/approval");
        assertThat(decide("REJECTED", "Имаше").getStatus()).isEqualTo(302);
        assertThat(send(post(approval)).getStatus()).isEqualTo(302);
        isFrozen(link);
        staysAsApproved(conclusion);
    }

    private String somethingAgreed() {
        UUID conclusion = UUID.randomUUID();
        UUID challenge = UUID.randomUUID();
        sql("insert into challenge (id, text, version, created_at) values ('" + challenge
                + "', '{\"source\":\"mk\",\"mk\":\"Пречка како што е кажана\"}', 0, now())");
        sql("insert into challenge_mention (challenge_id, meeting_id, position) values ('" + challenge + "', '"
                + meeting + "', 0)");
        sql("insert into conclusion (id, meeting_id, position, text, kind, level) values ('" + conclusion + "', '"
                + meeting + "', 0, 'Тимови насекаде', 'CONSENSUS', 'LOCAL')");
        return conclusion.toString();
    }

    private void staysAsApproved(String conclusion) throws Exception {
        sql(
                "update challenge set text = '{\"source\":\"mk\",\"mk\":\"Пречка споена потоа\"}' where text ->> 'mk' = 'Пречка како што е кажана'");
        sql("update organization set name = '{\"source\":\"mk\",\"mk\":\"Преименувана\"}' where id = '" + centre + "'");
        String minutes = "/meetings/" + meeting + "/minutes";
        byte[] file = send(get(minutes + ".docx")).getContentAsByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            assertThat(List.of(words.getText(), send(get(minutes + "/print")).getContentAsString()))
                    .allSatisfy(text -> assertThat(text)
                            .contains("Пречка како што е кажана", "Имаат три мобилни тима", "Тимови насекаде")
                            .doesNotContain("Пречка споена потоа", "Преименувана"));
        }
        String papers = "/meetings/" + meeting + "/papers";
        assertThat(send(get(papers)).getContentAsString())
                .as("photographs for the news only")
                .contains("accept=\".jpg,.jpeg,.png\"");
        assertThat(send(get("/meetings/" + meeting + "/conclusions/" + conclusion + "/goal"))
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse decide(String decision, String answer) throws Exception {
        return send(post("/meetings/" + meeting + "/minutes/remarks/" + remark() + "/decision")
                .param("decision", decision)
                .param("answer", answer));
    }

    private void isFrozen(String link) throws Exception {
        assertThat(send(get("/meetings/" + meeting + "/edit")).getStatus()).isEqualTo(409);
        assertThat(send(post("/meetings/" + meeting + "/parts/said")
                                .param("language", "MK")
                                .param("statements[0].text", "Друго"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(stated()).isEqualTo("Имаат три мобилни тима");
        MockHttpServletResponse late = comment(link, "доцна", "Уште нешто");
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(late.getContentAsString()).as("typed text is given back").contains("Уште нешто");
        assertThat(look(link).getContentAsString())
                .as("what became of their remarks can still be read")
                .contains("Фала", "Имаше", "Korrigjimet kanë mbaruar")
                .doesNotContain("<form method=\"post\" action=\"" + link);
        assertThat(jdbc.sql("select count(email) from minutes_addressee where meeting_id = '" + meeting + "'")
                        .query(Integer.class)
                        .single())
                .as("addresses are forgotten")
                .isZero();
        assertThatThrownBy(() -> sql("update minutes_version set content = '{}' where meeting_id = '" + meeting + "'"))
                .hasMessageContaining("not changed");
        assertThat(send(post("/meetings/" + meeting + "/minutes/addenda").param("text", "Тимовите се **веќе** четири"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page()).contains("Тимовите се <strong>веќе</strong> четири");
    }

    @Test
    void the_draft_of_a_meeting_still_to_come_is_sent_to_nobody() throws Exception {
        LocalDate tomorrow = LocalDate.now(Standing.ZONE).plusDays(1);
        heldOn(tomorrow);
        assertThat(page()).doesNotContain("/minutes/round\"").contains("Средбата допрва ќе се одржи");
        MockHttpServletResponse refused = send(post("/meetings/" + meeting + "/minutes/round")
                .queryParam("lang", "mk")
                .param("until", DateTimeFormatter.ofPattern("d.M.yyyy").format(tomorrow.plusDays(7)))
                .param("typed", "gost@example.org"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Средбата допрва ќе се одржи");
        assertThat(jdbc.sql("select count(*) from outbox").query(Long.class).single())
                .isZero();
        heldOn(tomorrow.minusDays(1));
        assertThat(page()).contains("/minutes/round\"");
        assertThat(letters()).as("from its day on").hasSize(2);
    }

    private void heldOn(LocalDate day) {
        sql("update meeting set held_year = " + day.getYear() + ", held_month = " + day.getMonthValue()
                + ", held_day = " + day.getDayOfMonth() + " where id = '" + meeting + "'");
    }

    @Test
    void what_is_wrong_with_the_round_is_said_at_its_field() throws Exception {
        MockHttpServletResponse answer = send(post("/meetings/" + meeting + "/minutes/round")
                .queryParam("lang", "mk")
                .param("until", "1.2.1924")
                .param("typed", "gost@example.org"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("until-error", "gost@example.org");
        assertThat(send(post("/meetings/" + meeting + "/minutes/round")
                                .param("until", "пролет")
                                .param("typed", "без знак"))
                        .getContentAsString())
                .contains("until-error", "typed-error");
    }

    @Test
    void a_link_says_for_whom_it_is_also_where_only_an_address_is_known() throws Exception {
        Map<String, String> letters = letters();
        assertThat(look(link(letters.get("gost@example.org"))).getContentAsString())
                .contains("gost@example.org");
        assertThat(look(link(letters.get("qendra@example.org"))).getContentAsString())
                .as("an institution is called by its name")
                .doesNotContain("qendra@example.org");
    }

    @Test
    void a_link_is_read_in_the_language_of_its_letter_until_another_is_chosen() throws Exception {
        String link = link(letters().get("qendra@example.org"));
        assertThat(bare(link).getRedirectedUrl())
                .as("a browser in another language")
                .isEqualTo(link + "?lang=sq");
        assertThat(bare(link, new Cookie("lang", "en")).getContentAsString()).contains("lang=\"en\"");
        assertThat(web.perform(get(URI.create(link)).with(user(ana.toString())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .as("an account keeps its own")
                .contains("lang=\"mk\"");
        sql("update minutes set until = current_date - 2 where meeting_id = '" + meeting + "'");
        assertThat(bare(link).getRedirectedUrl()).as("also when it is over").isEqualTo(link + "?lang=sq");
        assertThat(bare("/minutes/aaaaaaaaaaaaaaaaaaaaaaaa").getStatus()).isEqualTo(410);
    }

    private MockHttpServletResponse bare(String link, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder request = get(URI.create(link)).header("Accept-Language", "sr");
        if (cookies.length > 0) request.cookie(cookies);
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void all_that_was_typed_on_the_page_is_sent_at_once() throws Exception {
        String link = link(letters().get("qendra@example.org"));
        sql("insert into statement (id, meeting_id, position, organization_id, text) values (gen_random_uuid(), '"
                + meeting + "', 1, '" + centre + "', 'Немаат возило')");
        String other = jdbc.sql("select id::text from statement where text = 'Немаат возило'")
                .query(String.class)
                .single();
        String words = "words[" + statement + "]";
        assertThat(say(typed(link, other).param(words, "").param("text", "Бевме тројца"))
                        .getStatus())
                .as("one of them cannot be taken")
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from minutes_remark where meeting_id = '" + meeting + "'")
                        .query(Integer.class)
                        .single())
                .as("then none is")
                .isZero();
        sql("update statement set text = 'Веќе имаат возило' where id = '" + other + "'");
        assertThat(say(typed(link, other)
                                .param(words, "Имаат, и чекаат, три тима")
                                .param("text", "Бевме тројца"))
                        .getRedirectedUrl())
                .isEqualTo(link);
        assertThat(jdbc.sql("select text from minutes_remark where meeting_id = '" + meeting + "' order by text")
                        .query(String.class)
                        .list())
                .as("what was not touched is no proposal, also when others changed it since")
                .containsExactly("Бевме тројца", "Имаат, и чекаат, три тима");
    }

    private MockHttpServletRequestBuilder typed(String link, String untouched) {
        return post(URI.create(link))
                .param("seen[" + statement + "]", "Имаат два мобилни тима")
                .param("seen[" + untouched + "]", "Немаат возило")
                .param("words[" + untouched + "]", "Немаат возило");
    }

    @Test
    void a_remark_that_comes_with_the_approval_is_not_left_undecided() throws Exception {
        letters();
        sql("update minutes set state = 'APPROVED', approved_at = now(), approved_by = '" + ana
                + "' where meeting_id = '" + meeting + "'");
        String addressee = jdbc.sql(
                        "select id::text from minutes_addressee where meeting_id = '" + meeting + "' limit 1")
                .query(String.class)
                .single();
        assertThat(remarks.add(new Remark(
                        UUID.randomUUID(),
                        MeetingId.of(meeting.toString()),
                        UUID.fromString(addressee),
                        null,
                        null,
                        null,
                        "Доцна",
                        Remark.State.OPEN,
                        null,
                        Instant.now(),
                        null)))
                .isFalse();
    }

    @Test
    void nobody_corrects_the_words_of_others() throws Exception {
        Map<String, String> letters = letters();
        String guest = link(letters.get("gost@example.org"));
        MockHttpServletResponse refused = correct(guest, "Имаат сто тима");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Имаат сто тима");
        assertThat(comment(guest, "Присуство", "Бев и јас").getRedirectedUrl()).isEqualTo(guest);
        assertThat(decide("ACCEPTED", "").getStatus())
                .as("a comment is not put in")
                .isEqualTo(422);
        jdbc.sql("update minutes set until = current_date - 2 where meeting_id = '" + meeting + "'")
                .update();
        assertThat(look(guest).getStatus()).isEqualTo(410);
        assertThat(look("/minutes/aaaaaaaaaaaaaaaaaaaaaaaa").getStatus()).isEqualTo(410);
    }
}
