package org.mreza.web.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.mail.OutgoingMail.Outgoing;
import org.mreza.web.mail.CalendarParts.CalendarPart;
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
    private final CalendarParts calendars;
    private final String from;

    Postman(
            ObjectProvider<JavaMailSender> server,
            LetterRenderer renderer,
            CalendarParts calendars,
            MailSettings settings,
            SiteAddress site) {
        this.server = server.getIfAvailable();
        this.renderer = renderer;
        this.calendars = calendars;
        this.from = settings.from() == null ? "Mreža <no-reply@" + site.host() + ">" : settings.from();
    }

    boolean hasServer() {
        return server != null;
    }

    void deliver(Outgoing outgoing) throws MessagingException {
        if (server == null) throw new IllegalStateException("there is no mail server");
        Rendered rendered = renderer.render(outgoing.letter());
        MimeMessage message = new SameId(outgoing.messageId());
        Optional<CalendarPart> calendar = calendars.of(outgoing.letter(), renderer.answer(outgoing.letter()));
        MimeMessageHelper helper = new MimeMessageHelper(message, calendar.isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(outgoing.letter().to());
        helper.setSubject(rendered.subject());
        if (calendar.isEmpty()) helper.setText(rendered.text(), rendered.html());
        else message.setContent(alternatives(rendered, calendar.get()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", outgoing.letter().language().tag());
        String ending = renderer.ending(outgoing.letter());
        if (ending != null) {
            message.setHeader("List-Unsubscribe", "<" + ending + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        server.send(message);
    }

    /** The same letter in three forms; a program for mail takes the last that it knows. */
    private static MimeMultipart alternatives(Rendered rendered, CalendarPart calendar) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(rendered.text(), "text/plain; charset=UTF-8"));
        forms.addBodyPart(part(rendered.html(), "text/html; charset=UTF-8"));
        forms.addBodyPart(part(calendar.text(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
        return forms;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
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
