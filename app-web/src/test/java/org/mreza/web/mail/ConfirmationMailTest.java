package org.mreza.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.confirmation.AskingLetters;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The contact of an organization is asked once, in its language, and answers without an account. */
class ConfirmationMailTest extends LetterCase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    AskingLetters asking;

    private final OrganizationId house = new OrganizationId(UUID.randomUUID());

    @BeforeEach
    void aHouseWithTwoServices() {
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, email, confirmed_at, version, created_at, updated_at)
                values (:id, :slug, '{"source":"sq","sq":"Shtëpia te lumi"}', 'CIVIL_SOCIETY', 'ACTIVE', 'lumi@example.org',
                  '2026-10-01T10:00:00Z', 0, now(), now())""")
                .param("id", house.value())
                .param("slug", "shtepia-" + house)
                .update();
        service("Këshillim", "2026-05-20T10:00:00Z");
        service("Strehim", "2026-06-01T10:00:00Z");
        service("Ndihmë juridike", "2026-11-01T10:00:00Z");
    }

    private void service(String name, String confirmed) {
        jdbc.sql("""
                insert into service (id, slug, organization_id, name, service_type_code, status, phone, confirmed_at, version, created_at, updated_at)
                values (gen_random_uuid(), :slug, :house, jsonb_build_object('source', 'sq', 'sq', cast(:name as text)),
                  (select min(code) from service_type), 'ACTIVE', '044 111 222', cast(:confirmed as timestamptz), 0, now(), now())""")
                .param("slug", "s-" + UUID.randomUUID())
                .param("house", house.value())
                .param("name", name)
                .param("confirmed", confirmed)
                .update();
    }

    @AfterEach
    void gone() {
        jdbc.sql("delete from service where organization_id = :id")
                .param("id", house.value())
                .update();
        jdbc.sql("delete from organization where id = :id")
                .param("id", house.value())
                .update();
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void one_letter_asks_about_all_that_is_due_and_its_links_confirm_without_an_account() throws Exception {
        asking.ask(house, TODAY, TODAY.plusDays(14));
        asking.ask(house, TODAY, TODAY.plusDays(14));
        String letter = letter();
        assertThat(letter)
                .contains("Këshillim", "16.11.2026", "Strehim", "28.11.2026", "Shtëpia te lumi")
                .doesNotContain("Ndihmë juridike", "<p");
        List<String> links = links(letter);
        assertThat(links).hasSize(4);
        String still = links.get(0);
        assertThat(still).endsWith("?lang=sq");
        assertThat(path(links.get(1))).isEqualTo(path(still) + "/change");

        MockHttpServletResponse page = open(still);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Këshillim", "044 111 222")
                .doesNotContain("Strehim");
        assertThat(confirmed("Këshillim")).as("looking writes nothing").isEqualTo("2026-05-20");

        assertThat(send(still)).isEqualTo(path(still));
        assertThat(confirmed("Këshillim")).isNotEqualTo("2026-05-20");
        assertThat(confirmed("Strehim")).isEqualTo("2026-06-01");
        assertThat(jdbc.sql("select confirmed_by is null from service where name->>'sq' = 'Këshillim'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void it_is_asked_again_when_it_has_lapsed_and_not_before() throws Exception {
        asking.ask(house, TODAY, TODAY.plusDays(14));
        letter();
        asking.ask(house, TODAY.plusDays(5), TODAY.plusDays(19));
        worker.send();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        asking.ask(house, TODAY.plusDays(7), TODAY.plusDays(21));
        assertThat(letter()).contains("Strehim").doesNotContain("Këshillim");
    }

    @Test
    void a_link_that_is_too_old_or_was_never_made_opens_nothing() throws Exception {
        asking.ask(house, TODAY, TODAY.plusDays(14));
        String link = links(letter()).get(0);
        jdbc.sql("update confirmation_ask set expires_at = now() - interval '1 minute'")
                .update();
        for (String old : List.of(link, path(link) + "/change", "/confirmations/aaaaaaaaaaaaaaaaaaaaaaaa")) {
            MockHttpServletResponse page = open(old);
            assertThat(page.getStatus()).as(old).isEqualTo(410);
            assertThat(page.getContentAsString()).doesNotContain("Këshillim");
        }
        assertThat(send(link)).isNull();
        assertThat(confirmed("Këshillim")).isEqualTo("2026-05-20");
    }

    @Test
    void a_change_is_proposed_by_the_link_and_waits_for_those_who_keep_the_record() throws Exception {
        asking.ask(house, TODAY, TODAY.plusDays(14));
        String change = path(links(letter()).get(1));
        assertThat(open(change).getContentAsString()).contains("values[phone]", "044 111 222");
        MockHttpServletResponse refused = web.perform(post(change)
                        .param("before[email]", "")
                        .param("values[email]", "no address")
                        .param("email", "ana@example.org")
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("no address", "values-email-error");
        MockHttpServletResponse sent = web.perform(post(change)
                        .param("before[phone]", "044 111 222")
                        .param("values[phone]", "044 333 444")
                        .param("before[website]", "")
                        .param("values[website]", "")
                        .param("email", "ana@example.org")
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).isEqualTo(change + "/sent");
        assertThat(open(change + "/sent").getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("select i.field || '=' || i.ours || '>' || i.theirs from change_proposal_item i")
                        .query(String.class)
                        .list())
                .containsExactly("phone=044 111 222>044 333 444");
        assertThat(jdbc.sql("select phone from service where name->>'sq' = 'Këshillim'")
                        .query(String.class)
                        .single())
                .isEqualTo("044 111 222");
    }

    private String letter() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        worker.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage message = SERVER.getReceivedMessages()[0];
        SERVER.purgeEmailFromAllMailboxes();
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo("lumi@example.org");
        assertThat(message.getSubject()).startsWith("A është kjo ende e saktë?");
        return InvitationMailTest.text((MimeMultipart) message.getContent());
    }

    private static List<String> links(String letter) {
        List<String> links = new ArrayList<>();
        Matcher link =
                Pattern.compile("https://mreza\\.example/confirmations/\\S+").matcher(letter);
        while (link.find()) links.add(link.group());
        return links;
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private MockHttpServletResponse open(String link) throws Exception {
        return web.perform(get(path(link)).param("lang", "sq")).andReturn().getResponse();
    }

    private @Nullable String send(String link) throws Exception {
        return web.perform(post(path(link)).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String confirmed(String name) {
        return jdbc.sql("select confirmed_at::date::text from service where name->>'sq' = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
