package org.mreza.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.account.AccountLink.Purpose;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.account.PasswordService;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.mail.OutgoingMail.State;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class InvitationMailTest extends LetterCase {

    private static final Actor ROOT =
            new Actor(AccountId.next(), "Root", Language.EN, null, List.of(Grant.administrator()));

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordService passwords;

    @Autowired
    OutgoingMail mail;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void an_invitation_arrives_in_the_language_of_its_receiver_with_a_link_that_works() throws Exception {
        invitations.invite(
                new Invitation(
                        EmailAddress.read("ana@river.example").orElseThrow(),
                        "Ана",
                        Language.MK,
                        List.of(Grant.administrator())),
                UUID.randomUUID(),
                ROOT);
        worker.send();
        worker.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Покана за Мрежа");
        assertThat(letter.getMessageID())
                .isEqualTo(mail.list(State.SENT, null).rows().get(0).messageId());
        String text = text((MimeMultipart) letter.getContent());
        assertThat(text).contains("Изберете лозинка и влезете").doesNotContain("<p");
        Matcher link =
                Pattern.compile("https://mreza\\.example/invitations/(\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(passwords.nameBehind(link.group(1), Purpose.INVITATION)).contains("Ана");
    }

    @Test
    void nothing_in_a_name_becomes_markup_or_a_header() throws Exception {
        String name = "<img src=x onerror=alert(1)>\r\nBcc: eve@evil.example\r\n\r\nBody";
        transactions.executeWithoutResult(t ->
                outbox.post(new Letter("membership", "ben@river.example", Language.EN, Map.of("organization", name))));
        worker.send();
        MimeMessage letter = to("ben@river.example");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).doesNotContain("\r", "\n");
        assertThat(html((MimeMultipart) letter.getContent()))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
    }

    @Test
    void an_address_with_a_line_break_is_never_written_to() {
        transactions.executeWithoutResult(t -> outbox.post(
                new Letter("membership", "eve@evil.example\r\nBcc: all@evil.example", Language.EN, Map.of())));
        int before = SERVER.getReceivedMessages().length;
        worker.send();
        assertThat(SERVER.getReceivedMessages()).hasSize(before);
        jdbc.sql("delete from outbox where state = 'WAITING'").update();
    }

    @Test
    void a_link_leads_to_the_configured_host_whatever_the_request_says() throws Exception {
        AccountId cid = invitations.invite(
                new Invitation(
                        EmailAddress.read("cid@river.example").orElseThrow(),
                        "Cid",
                        Language.EN,
                        List.of(Grant.administrator())),
                UUID.randomUUID(),
                ROOT);
        assertThat(cid).isNotNull();
        worker.send();
        SERVER.purgeEmailFromAllMailboxes();
        web.perform(post("/password-reset")
                        .param("email", "cid@river.example")
                        .header("Host", "evil.example")
                        .header("X-Forwarded-Host", "evil.example")
                        .with(request -> {
                            request.setServerName("evil.example");
                            return request;
                        })
                        .with(csrf()))
                .andReturn();
        for (int i = 0; i < 100 && mail.count(State.WAITING) == 0; i++) Thread.sleep(50);
        worker.send();
        assertThat(text((MimeMultipart) to("cid@river.example").getContent()))
                .contains("https://mreza.example/")
                .doesNotContain("evil");
    }

    private static MimeMessage to(String address) throws Exception {
        for (MimeMessage letter : SERVER.getReceivedMessages())
            if (letter.getAllRecipients()[0].toString().equals(address)) return letter;
        throw new AssertionError("no letter to " + address);
    }

    private static String html(MimeMultipart parts) throws Exception {
        Object last = parts.getBodyPart(parts.getCount() - 1).getContent();
        return last instanceof MimeMultipart inner ? html(inner) : last.toString();
    }

    static String text(MimeMultipart parts) throws Exception {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? text(inner) : first.toString();
    }
}
