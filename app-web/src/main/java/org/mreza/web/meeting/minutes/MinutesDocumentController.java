package org.mreza.web.meeting.minutes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.export.Attachment;
import org.mreza.web.export.PdfExport;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The minutes as a document: to print, as PDF and as DOCX, in the reader's language. */
@Controller
class MinutesDocumentController {

    private final MeetingQueries meetings;
    private final MinutesRecords minutes;
    private final MeetingRights rights;
    private final SpringTemplateEngine templates;
    private final Audit audit;

    MinutesDocumentController(
            MeetingQueries meetings,
            MinutesRecords minutes,
            MeetingRights rights,
            SpringTemplateEngine templates,
            Audit audit) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.rights = rights;
        this.templates = templates;
        this.audit = audit;
    }

    @GetMapping("/meetings/{id}/minutes/print")
    String print(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("protocol", protocol(id, actor, reader));
        return "meeting/minutes/print";
    }

    @GetMapping("/meetings/{id}/minutes.pdf")
    void pdf(
            @PathVariable MeetingId id,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Protocol protocol = protocol(id, actor, reader);
        audit.exported(actor, request.getRequestURI(), Map.of("format", "pdf"));
        Context context = new Context(reader.language().locale());
        context.setVariable("protocol", protocol);
        context.setVariable("reader", reader);
        String html = templates.process("meeting/minutes/pdf", context);
        Attachment.send(response, PdfExport.MEDIA_TYPE, name(protocol, reader), "pdf");
        PdfExport.write(html, response.getOutputStream());
    }

    @GetMapping("/meetings/{id}/minutes.docx")
    void docx(
            @PathVariable MeetingId id,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Protocol protocol = protocol(id, actor, reader);
        audit.exported(actor, request.getRequestURI(), Map.of("format", "docx"));
        Attachment.send(response, MinutesDocx.MEDIA_TYPE, name(protocol, reader), "docx");
        new MinutesDocx(protocol, reader).write(response.getOutputStream());
    }

    private Protocol protocol(MeetingId id, Actor actor, Reader reader) {
        MeetingView meeting = meetings.show(id, actor)
                .filter(m -> rights.readsRecord(m, actor))
                .orElseThrow(NotFound::new);
        Standing standing = minutes.of(id);
        Protocol written = Protocols.of(meeting, standing, minutes.addenda(id), reader);
        return standing.isApproved() ? minutes.approved(id).map(written::as).orElse(written) : written;
    }

    private static String name(Protocol protocol, Reader reader) {
        return reader.message("meeting.minutes") + " " + protocol.title();
    }
}
