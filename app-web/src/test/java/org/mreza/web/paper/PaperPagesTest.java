package org.mreza.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.web.paper.file.SomeFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Papers of a meeting: many at once, each for itself; read by whoever reads the meeting. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(org.mreza.web.Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class PaperPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";
    private String meeting = "";

    @BeforeEach
    void settle() {
        manager = one("select id::text from account where email = 'manager@demo.mreza.example'");
        meeting = one("select id::text from meeting where state = 'LOGGED' and owner_id ="
                + " (select id from organization where slug = 'otaharin') order by id limit 1");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from paper").update();
        jdbc.sql("delete from minutes where meeting_id = :meeting::uuid")
                .param("meeting", meeting)
                .update();
    }

    @Test
    void many_files_come_at_once_and_what_is_refused_is_said_beside_what_is_taken() throws Exception {
        UUID key = UUID.randomUUID();
        MockHttpServletResponse answer = send(
                key,
                file("Записник.pdf", SomeFiles.pdf()),
                file("слика.JPG", SomeFiles.jpegWithPosition(800, 400)),
                file("setup.pdf", SomeFiles.program()),
                file("слика.png", SomeFiles.jpeg(20, 20)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("setup.pdf", "This kind of file is not taken", "but it is a file of the kind JPEG")
                .contains("2 files were not taken", "2 other files were added");
        assertThat(papers()).isEqualTo("Записник.pdf, слика.JPG");

        send(key, file("Записник.pdf", SomeFiles.pdf()), file("слика.JPG", SomeFiles.jpegWithPosition(800, 400)));
        assertThat(papers()).as("sent again").isEqualTo("Записник.pdf, слика.JPG");
        answer = send(UUID.randomUUID(), file("../../друго.pdf", SomeFiles.pdf()));
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("It is here already, as “Записник.pdf”");
        assertThat(body("/meetings/" + meeting))
                .contains("Записник.pdf", "Photograph without a description: слика.JPG");
    }

    @Test
    void what_is_taken_along_is_a_file_and_nothing_that_a_browser_runs() throws Exception {
        send(UUID.randomUUID(), file("слика \"1\".jpg", SomeFiles.jpegWithPosition(800, 400)));
        String address = "/papers/" + one("select id::text from paper");
        MockHttpServletResponse answer =
                web.perform(get(address).with(user(manager))).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getDirectoriesOfType(ExifDirectoryBase.class))
                .isEmpty();
        String tag = answer.getHeader("ETag");
        assertThat(web.perform(get(address).header("If-None-Match", tag).with(user(manager)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        assertThat(web.perform(get(address + "/thumbnail").with(user(manager)))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void a_photograph_is_described_in_each_language_once_and_deleted() throws Exception {
        send(UUID.randomUUID(), file("a.png", SomeFiles.pngSaying("x")));
        String paper = "/papers/" + one("select id::text from paper");
        assertThat(describe(paper, "0", "Мобилниот тим на терен").getStatus()).isEqualTo(302);
        assertThat(describe(paper, "0", "Друго").getStatus()).isEqualTo(409);
        assertThat(describe(paper, "1", "x".repeat(501)).getStatus()).isEqualTo(422);
        assertThat(body("/meetings/" + meeting + "/papers")).contains("alt=\"Мобилниот тим на терен\"");
        web.perform(post(paper + "/deletion").with(user(manager)).with(csrf()));
        assertThat(one("select count(*)::text from paper_content")).isEqualTo("0");
        assertThat(one("select count(*)::text from paper_thumbnail")).isEqualTo("0");
    }

    @Test
    void after_approval_photographs_come_and_go_and_papers_stay() throws Exception {
        send(UUID.randomUUID(), file("Список.pdf", SomeFiles.pdf()));
        String document = "/papers/" + one("select id::text from paper");
        assertThat(body(document + "/edit")).contains("Delete this file");
        approve();
        assertThat(body("/meetings/" + meeting)).contains("Add or remove photographs");
        assertThat(body("/meetings/" + meeting + "/papers"))
                .contains("The minutes are approved: papers", "accept=\".jpg,.jpeg,.png\"");
        MockHttpServletResponse answer = send(
                UUID.randomUUID(), file("a.pdf", SomeFiles.program()), file("слика.png", SomeFiles.pngSaying("x")));
        assertThat(answer.getStatus()).isEqualTo(422);
        answer = send(UUID.randomUUID(), file("друго.txt", "Белешка".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("only photographs for the news still");
        assertThat(papers()).isEqualTo("Список.pdf, слика.png");

        assertThat(body(document + "/edit")).doesNotContain("Delete this file");
        assertThat(delete(document)).isEqualTo(409);
        String photograph = "/papers/" + one("select id::text from paper where kind = 'PNG'");
        assertThat(body(photograph + "/edit")).contains("Delete this file");
        assertThat(describe(photograph, "0", "Мобилниот тим").getStatus()).isEqualTo(302);
        assertThat(delete(photograph)).isEqualTo(302);
        assertThat(papers()).isEqualTo("Список.pdf");
    }

    @Test
    void who_edits_the_meeting_but_not_its_news_leaves_the_photographs_of_approved_minutes() throws Exception {
        send(UUID.randomUUID(), file("a.png", SomeFiles.pngSaying("x")));
        String photograph = "/papers/" + one("select id::text from paper");
        approve();
        manager = one("select id::text from account where email = 'coordinator@demo.mreza.example'");
        assertThat(body(photograph + "/edit")).doesNotContain("Delete this file");
        assertThat(body("/meetings/" + meeting + "/papers")).doesNotContain("type=\"file\"");
        assertThat(delete(photograph)).isEqualTo(403);
        assertThat(send(UUID.randomUUID(), file("b.png", SomeFiles.pngSaying("y")))
                        .getStatus())
                .isEqualTo(403);
    }

    private void approve() {
        jdbc.sql("insert into minutes (meeting_id, state, approved_at) values (:meeting::uuid, 'APPROVED', now())")
                .param("meeting", meeting)
                .update();
    }

    private int delete(String paper) throws Exception {
        return web.perform(post(paper + "/deletion").with(user(manager)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void a_script_sends_each_by_itself_and_gets_its_reason() throws Exception {
        MockHttpServletResponse answer = web.perform(request(UUID.randomUUID(), file("a.pdf", SomeFiles.program()))
                        .header("X-Upload", "one"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"why\":\"This kind of file");
        answer = web.perform(request(UUID.randomUUID(), file("a.pdf", SomeFiles.pdf()))
                        .header("X-Upload", "one"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
    }

    @Test
    void news_of_an_action_item_bring_their_evidence_or_nothing() throws Exception {
        jdbc.sql("insert into action_item (id, meeting_id, position, what, state, version)"
                        + " values (gen_random_uuid(), :meeting::uuid, 900, 'Проба', 'OPEN', 0)")
                .param("meeting", meeting)
                .update();
        String item = "/action-items/" + one("select id::text from action_item where what = 'Проба'");
        UUID key = UUID.randomUUID();
        MockHttpServletResponse answer = news(item, key, SomeFiles.pdf(), SomeFiles.program());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("No file was taken; choose them again. доказ1.pdf: This kind", "Готово е");
        assertThat(one("select count(*)::text from paper")).isEqualTo("0");
        assertThat(news(item, key, SomeFiles.pdf(), SomeFiles.pdf()).getStatus())
                .isEqualTo(302);
        news(item, key, SomeFiles.pdf());
        assertThat(papers()).isEqualTo("доказ0.pdf");
        assertThat(body(item)).contains("Готово е", "доказ0.pdf");
        assertThat(body("/meetings/" + meeting)).doesNotContain("доказ0.pdf");
        String paper = "/papers/" + one("select id::text from paper");
        assertThat(web.perform(get(paper).with(user(manager)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(SomeFiles.pdf());
        web.perform(post(paper + "/deletion").with(user(manager)).with(csrf()));
        assertThat(body(item)).contains("Готово е").doesNotContain("доказ0.pdf");
        jdbc.sql("delete from action_item where what = 'Проба'").update();
    }

    private MockHttpServletResponse news(String item, UUID key, byte[]... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(item + "/notes");
        for (int i = 0; i < files.length; i++) request.file(file("доказ" + i + ".pdf", files[i]));
        request.param("submissionKey", key.toString())
                .param("text", "Готово е")
                .queryParam("lang", "en")
                .with(user(manager))
                .with(csrf());
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse describe(String paper, String version, String text) throws Exception {
        return web.perform(post(paper + "/edit")
                        .param("version", version)
                        .param("descriptions[MK]", text)
                        .with(user(manager))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/pdf", content);
    }

    private MockMultipartHttpServletRequestBuilder request(UUID key, MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder request = multipart("/meetings/" + meeting + "/papers");
        for (MockMultipartFile file : files) request.file(file);
        request.param("submissionKey", key.toString())
                .queryParam("lang", "en")
                .with(user(manager))
                .with(csrf());
        return request;
    }

    private MockHttpServletResponse send(UUID key, MockMultipartFile... files) throws Exception {
        return web.perform(request(key, files)).andReturn().getResponse();
    }

    private String body(String address) throws Exception {
        return web.perform(get(address).queryParam("lang", "en").with(user(manager)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String papers() {
        return one("select string_agg(name, ', ' order by id) from paper");
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
