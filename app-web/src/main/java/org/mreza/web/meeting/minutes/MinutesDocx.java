package org.mreza.web.meeting.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.web.export.SafeCell;
import org.mreza.web.frame.Reader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes the minutes as a text document with real headings, whose styles come from {@code minutes-styles.xml}. */
final class MinutesDocx {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Protocol protocol;
    private final Reader reader;
    private final XWPFDocument document = new XWPFDocument();

    MinutesDocx(Protocol protocol, Reader reader) {
        this.protocol = protocol;
        this.reader = reader;
    }

    void write(OutputStream out) throws IOException {
        try (document) {
            styles();
            edges();
            document.getProperties().getCoreProperties().setTitle(clean(protocol.title()));
            paragraph("Title", reader.message("meeting.minutes") + ": " + protocol.title());
            paragraph("Subtitle", protocol.place());
            protocol.facts().forEach(fact -> labelled(fact.label(), fact.text()));
            labelled(reader.message("meeting.minutes.standing"), protocol.approval());
            agenda();
            present();
            kept();
            said();
            agreed();
            addenda();
            signatures();
            document.write(out);
        }
    }

    private void styles() throws IOException {
        try (InputStream sheet = MinutesDocx.class.getResourceAsStream("minutes-styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(sheet).getStyles());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void edges() {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(clean(protocol.title()));
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text, false, false);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setItalic(italic);
        List<String> lines = clean(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) run.addBreak();
            run.setText(lines.get(i), i);
        }
    }

    private static String clean(String text) {
        return SafeCell.withoutControls(text);
    }

    private void heading(String key) {
        paragraph("Heading1", reader.message(key));
    }

    private void labelled(String label, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, label + ": ", true, false);
        run(paragraph, text, false, false);
    }

    private void agenda() {
        if (!protocol.agenda().isEmpty()) heading("plan.agenda");
        for (int i = 0; i < protocol.agenda().size(); i++) {
            Line item = protocol.agenda().get(i);
            paragraph("ListParagraph", (i + 1) + ".\u00a0" + item.label() + " (" + item.text() + ")");
        }
    }

    private void present() {
        heading("meeting.part.who");
        paragraph("Normal", protocol.number());
        if (protocol.present().isEmpty()) return;
        XWPFTable table = table(
                "meeting.attendance.who",
                "meeting.minutes.from",
                "meeting.attendance.role",
                "meeting.attendance.people");
        protocol.present().forEach(p -> row(table, p.name(), p.from(), p.role(), p.people()));
    }

    private void kept() {
        for (Protocol.Kept kept : protocol.kept()) {
            if (kept.part() != MeetingPart.WHO)
                heading("meeting.part." + kept.part().name().toLowerCase(Locale.ROOT));
            for (Line line : kept.lines()) {
                run(document.createParagraph(), line.label(), true, false);
                prose(line.blocks());
            }
        }
    }

    private void said() {
        if (!protocol.said().isEmpty()) heading("meeting.part.said");
        for (int n = 0; n < protocol.said().size(); n++) {
            Protocol.Said said = protocol.said().get(n);
            paragraph("Heading2", (n + 1) + ". " + said.speaker());
            prose(said.blocks());
        }
        if (!protocol.challenges().isEmpty()) heading("meeting.challenges");
        protocol.challenges().forEach(c -> paragraph("ListParagraph", "•\u00a0" + c));
    }

    private void agreed() {
        if (!protocol.conclusions().isEmpty() || !protocol.otherTasks().isEmpty()) heading("meeting.part.agreed");
        for (int c = 0; c < protocol.conclusions().size(); c++) {
            Protocol.Concluded conclusion = protocol.conclusions().get(c);
            paragraph("Heading2", (c + 1) + ". " + conclusion.text());
            paragraph("Normal", conclusion.kind());
            tasks(conclusion.tasks());
            for (int e = 0; e < conclusion.elements().size(); e++) {
                Protocol.Element element = conclusion.elements().get(e);
                paragraph("ListParagraph", (c + 1) + "." + (e + 1) + "\u00a0" + element.text());
                tasks(element.tasks());
            }
        }
        if (!protocol.otherTasks().isEmpty()) paragraph("Heading2", reader.message("meeting.other-actions"));
        tasks(protocol.otherTasks());
        if (!protocol.recommendations().isEmpty()) heading("meeting.recommendations");
        for (Line advice : protocol.recommendations())
            paragraph(
                    "ListParagraph",
                    "•\u00a0" + (advice.label().isEmpty() ? "" : advice.label() + ": ") + advice.text());
    }

    private void prose(List<Prose.Block> blocks) {
        for (Prose.Block block : blocks) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(block.item() ? "ListParagraph" : "Normal");
            if (block.item()) run(paragraph, "•\u00a0", false, false);
            block.spans().forEach(span -> run(paragraph, span.text(), span.bold(), span.italic()));
        }
    }

    private void tasks(List<Protocol.Task> tasks) {
        if (tasks.isEmpty()) return;
        XWPFTable table =
                table("meeting.action.what", "meeting.action.who", "meeting.action.due", "meeting.action.state");
        tasks.forEach(t -> row(table, t.what(), t.who(), t.until(), t.state()));
        document.createParagraph();
    }

    private XWPFTable table(String... keys) {
        XWPFTable table = document.createTable(1, keys.length);
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        for (int i = 0; i < keys.length; i++)
            run(table.getRow(0).getCell(i).getParagraphs().get(0), reader.message(keys[i]), true, false);
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    private static void row(XWPFTable table, String... texts) {
        var row = table.createRow();
        for (int i = 0; i < texts.length; i++)
            run(row.getCell(i).getParagraphs().get(0), texts[i], false, false);
    }

    private void addenda() {
        if (protocol.addenda().isEmpty()) return;
        heading("meeting.minutes.addenda");
        for (Line addendum : protocol.addenda()) {
            paragraph("Heading2", addendum.label());
            prose(addendum.blocks());
        }
    }

    private void signatures() {
        document.createParagraph();
        XWPFTable table = document.createTable(1, 2);
        table.setWidth("100%");
        table.removeBorders();
        sign(table, 0, "meeting.attendance-role.CHAIR", protocol.signatures().chair());
        sign(
                table,
                1,
                "meeting.attendance-role.MINUTE_TAKER",
                protocol.signatures().taker());
    }

    private void sign(XWPFTable table, int cell, String role, String name) {
        XWPFParagraph paragraph = table.getRow(0).getCell(cell).getParagraphs().get(0);
        run(paragraph, reader.message(role) + "\n\n\n______________________________\n" + name, false, false);
    }
}
