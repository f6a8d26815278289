package org.mreza.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.mail.OutgoingMail.Outgoing;
import org.mreza.web.security.SiteAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server, when there is one: {@code spring.mail.host}. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Postman {

    private final @Nullable JavaMailSender server;
    private final LetterRenderer renderer;
    private final String from;

    Postman(ObjectProvider<JavaMailSender> server, LetterRenderer renderer, MailSettings settings, SiteAddress site) {
        this.server = server.getIfAvailable();
        this.renderer = renderer;
        this.from = settings.from() == null ? "Mreža <no-reply@" + site.host() + ">" : settings.from();
    }

    boolean hasServer() {
        return server != null;
    }

    void deliver(Outgoing outgoing) throws MessagingException {
        if (server == null) throw new IllegalStateException("there is no mail server");
        Rendered rendered = renderer.render(outgoing.letter());
        MimeMessage message = new SameId(outgoing.messageId());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(outgoing.letter().to());
        helper.setSubject(rendered.subject());
        helper.setText(rendered.text(), rendered.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", outgoing.letter().language().tag());
        String ending = renderer.ending(outgoing.letter());
        if (ending != null) {
            message.setHeader("List-Unsubscribe", "<" + ending + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        server.send(message);
    }

    /** Keeps its id for every attempt, where others are given a new one when they are sent. */
    private static final class SameId extends MimeMessage {

        private final String id;

        SameId(String id) {
            super(jakarta.mail.Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
