package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a large meeting as page, PDF and text document: whole, in both scripts, with as many statements as a small one. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
class MinutesDocumentsTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private final String meeting = UUID.randomUUID().toString();
    private String manager = "";

    @BeforeEach
    void fiveHundredPeopleAndSixtyItems() {
        manager = one("select id::text from account where email = 'manager@demo.mreza.example'");
        sql(
                "insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,"
                        + " papers_version, version, created_at, created_by, updated_at) values (:id, 'LOGGED', 'CONFERENCE',"
                        + " '{\"source\":\"mk\",\"mk\":\"Голема средба\",\"bs\":\"Veliki sastanak\"}', (select id from organization where slug = 'otaharin'),"
                        + " 0, 0, 0, 0, 0, 0, now(), gen_random_uuid(), now())");
        sql(
                "insert into participation (id, meeting_id, position, grain, description, role, people_number, people_qualifier,"
                        + " municipalities_qualifier) select gen_random_uuid(), :id, n, 'GROUP', 'Група ' || n, 'PARTICIPANT', 1,"
                        + " 'EXACT', 'NOT_STATED' from generate_series(0, 499) n");
        sql(
                "insert into statement (id, meeting_id, position, speaker, text) select gen_random_uuid(), :id, n, 'Говорник ' || n,"
                        + " E'Прв **важен** пасус со ѓ и ќ\\n\\n- ставка " + "Đorđe' from generate_series(0, 19) n");
        sql(
                "insert into conclusion (id, meeting_id, position, text, kind, level) select gen_random_uuid(), :id, n, 'Заклучок ' || n,"
                        + " 'CONSENSUS', 'LOCAL' from generate_series(0, 19) n");
        sql("insert into conclusion_element select id, 0, 'Елемент' from conclusion where meeting_id = :id");
        sql(
                "insert into action_item (id, meeting_id, conclusion_id, element, position, what, state, version) select gen_random_uuid(),"
                        + " :id, c.id, 0, c.position, 'Чекор ' || c.position, 'OPEN', 0 from conclusion c where c.meeting_id = :id");
    }

    private void sql(String text) {
        jdbc.sql(text.replace(":id", "'" + meeting + "'")).update();
    }

    private String one(String text) {
        return jdbc.sql(text).query(String.class).single();
    }

    private MockHttpServletResponse open(String address, String language) {
        try {
            MockHttpServletResponse answer = web.perform(get("/meetings/" + meeting + address)
                            .queryParam("lang", language)
                            .with(user(manager)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    @Test
    void it_is_read_with_a_constant_number_of_statements() throws Exception {
        for (String address : List.of("", "/minutes/print", "/minutes.pdf", "/minutes.docx")) {
            var counted = SqlCount.of(() -> open(address, "mk"));
            assertThat(counted.statements()).as(address).hasSizeLessThanOrEqualTo(20);
        }
        String page = open("", "mk").getContentAsString();
        assertThat(page).contains("Група 499", "Заклучок 19", "Чекор 19", "<strong>важен</strong>");
    }

    @Test
    void the_pdf_has_its_words_in_both_scripts_and_lines_to_sign() throws Exception {
        byte[] file = open("/minutes.pdf", "mk").getContentAsByteArray();
        try (var pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Записник: Голема средба", "ѓ и ќ", "Đorđe", "Група 499", "Чекор 19", "записничар");
        }
    }

    @Test
    void the_text_document_has_real_headings_in_the_readers_language() throws Exception {
        byte[] file = open("/minutes.docx", "bs").getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Title".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Zapisnik: Veliki sastanak");
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .hasSizeGreaterThan(2);
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getTables().get(0).getRows()).hasSize(501);
            assertThat(document.getParagraphs())
                    .flatExtracting(XWPFParagraph::getRuns)
                    .anyMatch(run -> run.isBold() && "важен".equals(run.text()));
        }
    }

    @Test
    void it_says_what_waits_for_what_and_who_spoke_for_an_institution() throws Exception {
        sql(
                "insert into action_dependency select a.id, b.id from action_item a join action_item b on b.meeting_id = a.meeting_id"
                        + " where a.meeting_id = :id and a.position = 1 and b.position = 2");
        sql(
                "update statement set organization_id = (select id from organization where slug = 'otaharin') where meeting_id = :id"
                        + " and position = 0");
        assertThat(open("/minutes/print", "en").getContentAsString())
                .contains("Чекор 1, Waits for: Чекор 2", ", Говорник 0<");
        assertThat(open("", "en").getContentAsString()).contains(", Говорник 0</dt>");
    }
}
