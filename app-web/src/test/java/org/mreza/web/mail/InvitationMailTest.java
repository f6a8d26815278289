package org.mreza.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.account.AccountLink.Purpose;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.account.PasswordService;
import org.mreza.domain.mail.OutgoingMail;
import org.mreza.domain.mail.OutgoingMail.State;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "mreza.secret=only-for-tests-only-for-tests-only",
            "mreza.base-url=https://mreza.example",
            "mreza.mail.every=1h",
            "spring.mail.host=localhost",
            "spring.mail.port=3025"
        })
class InvitationMailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP).withConfiguration(GreenMailConfiguration.aConfig());

    private static final Actor ROOT =
            new Actor(AccountId.next(), "Root", Language.EN, null, List.of(Grant.administrator()));

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordService passwords;

    @Autowired
    OutboxWorker worker;

    @Autowired
    OutgoingMail mail;

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

    private static String text(MimeMultipart parts) throws Exception {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? text(inner) : first.toString();
    }
}
