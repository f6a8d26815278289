package org.mreza.web.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody reads of a meeting: what an editor chose, in each language, and nothing else. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(org.mreza.web.Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class NewsPagesTest {

    private static final String[] SECRETS = {
        "Тајна Личност", "Внатрешен заклучок", "Внатрешна задача", "Тајно излагање", "Тајна пречка", "Одговорна Личност"
    };

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String manager = "";
    private String editor = "";
    private String meeting = "";

    @BeforeEach
    void log() throws Exception {
        manager = account("manager");
        editor = account("editor");
        String house = jdbc.sql("select id::text from organization where slug = 'otaharin'")
                .query(String.class)
                .single();
        String donor = jdbc.sql("select id::text from organization where slug = 'sweden'")
                .query(String.class)
                .single();
        MockHttpServletResponse answer = web.perform(post("/meetings")
                        .param("do", "save")
                        .param("submissionKey", UUID.randomUUID().toString())
                        .param("language", "MK")
                        .param("kind", "NETWORKING")
                        .param("title", "Проба средба за новости")
                        .param("held", "13.6.2025")
                        .param("organizers[0].id", donor)
                        .param("organizers[0].name", "Sweden")
                        .param("organizers[0].role", "FUNDER")
                        .param("municipality", "Велес")
                        .param("municipalityId", "mk-veles")
                        .param("attendance[0].grain", "PERSON")
                        .param("attendance[0].person", "Тајна Личност")
                        .param("attendance[0].organizationId", house)
                        .param("attendance[1].grain", "PERSON")
                        .param("attendance[1].person", "Јавна Личност")
                        .param("attendance[1].organizationId", house)
                        .param("attendance[2].grain", "MUNICIPALITY")
                        .param("attendance[2].municipalityId", "mk-kavadarci")
                        .param("statements[0].speaker", "Координатор")
                        .param("statements[0].text", "Тајно излагање")
                        .param("challenges[0].text", "Тајна пречка")
                        .param("conclusions[0].text", "Јавен заклучок")
                        .param("conclusions[0].kind", "CONSENSUS")
                        .param("conclusions[0].level", "LOCAL")
                        .param("conclusions[1].text", "Внатрешен заклучок")
                        .param("conclusions[1].kind", "CONSENSUS")
                        .param("conclusions[1].level", "LOCAL")
                        .param("otherActions[0].what", "Јавна задача")
                        .param("otherActions[0].responsible", "Одговорна Личност")
                        .param("otherActions[1].what", "Внатрешна задача")
                        .with(user(manager))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        String made = Objects.requireNonNull(answer.getRedirectedUrl());
        meeting = made.replaceAll("^/meetings/", "").replaceAll("[^0-9a-f-].*$", "");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from action_item where meeting_id = :id::uuid")
                .param("id", meeting)
                .update();
        jdbc.sql("delete from meeting where id = :id::uuid")
                .param("id", meeting)
                .update();
    }

    @Test
    void what_was_chosen_is_read_by_everybody_in_each_language_and_nothing_else() throws Exception {
        String photograph = photograph("Мобилниот тим во Велес");
        String other = photograph("Тајна Личност на слика");
        assertThat(write(null, photograph).getStatus()).isEqualTo(302);
        assertThat(read("/news/proba-sredba-za-novosti").getStatus())
                .as("not yet")
                .isEqualTo(404);
        assertThat(read("/news?lang=en").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Проба средба");
        assertThat(publish("publication", "0").getStatus()).isEqualTo(302);

        String page = text("/news/proba-sredba-za-novosti?lang=en");
        assertThat(page)
                .contains(
                        "Summary in English",
                        "Networking meeting, 13.06.2025",
                        "Veles",
                        "Municipalities (",
                        "Funded by: ")
                .contains("Јавен заклучок", "Јавна задача", "Јавна Личност", "alt=\"Мобилниот тим во Велес\"")
                .contains(
                        "application/ld+json",
                        "og:image",
                        "og:type\" content=\"article\"",
                        "application/atom+xml",
                        "hreflang=\"sq\"")
                .doesNotContain(SECRETS)
                .doesNotContain(other);
        assertThat(text("/news/proba-sredba-za-novosti?lang=mk"))
                .contains("Резиме на македонски", "Општини (")
                .doesNotContain(SECRETS);
        assertThat(text("/news?lang=en"))
                .contains("/news/proba-sredba-za-novosti")
                .doesNotContain(SECRETS);
        assertThat(text("/sitemap.xml")).contains("/news/proba-sredba-za-novosti<");
        JsonNode linked = JsonMapper.shared().readTree(text("/news/proba-sredba-za-novosti.jsonld?lang=en"));
        assertThat(linked.path("about").path("startDate").asString()).isEqualTo("2025-06-13");

        assertThat(read("/news/proba-sredba-za-novosti/photographs/" + photograph)
                        .getContentType())
                .startsWith("image/jpeg");
        assertThat(read("/news/proba-sredba-za-novosti/photographs/" + photograph + "/thumbnail")
                        .getStatus())
                .isEqualTo(200);
        assertThat(read("/news/proba-sredba-za-novosti/photographs/" + other).getStatus())
                .isEqualTo(404);
        assertThat(read("/news/proba-sredba-za-novosti/photographs/" + other + "/thumbnail")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_added_later_is_not_shown_and_what_is_taken_back_is_gone() throws Exception {
        write(null);
        publish("publication", "0");
        jdbc.sql(
                        "insert into conclusion values (gen_random_uuid(), :id::uuid, 9, 'Подоцнежен заклучок', 'NOTED', 'LOCAL', null)")
                .param("id", meeting)
                .update();
        assertThat(text("/news/proba-sredba-za-novosti?lang=en")).doesNotContain("Подоцнежен заклучок");
        assertThat(publish("withdrawal", "0").getStatus()).as("an old page").isEqualTo(409);
        assertThat(publish("withdrawal", "1").getStatus()).isEqualTo(302);
        assertThat(read("/news/proba-sredba-za-novosti").getStatus()).isEqualTo(404);
        assertThat(text("/news.atom?lang=en")).doesNotContain("proba-sredba");
    }

    @Test
    void the_feed_is_read_by_feed_readers() throws Exception {
        write(null);
        publish("publication", "0");
        MockHttpServletResponse answer = read("/news.atom?lang=en");
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagNameNS("*", "summary").item(0).getTextContent())
                .isEqualTo("Summary in English & <more>");
    }

    @Test
    void only_editors_of_the_owner_write_and_a_photograph_is_described_first() throws Exception {
        assertThat(web.perform(get("/meetings/" + meeting + "/news/edit").with(user(editor)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        String photograph = photograph(null);
        MockHttpServletResponse answer = write(null, photograph);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Summary in English");
        write(null);
        jdbc.sql("update news set summary = summary || '{\"en\":\"Theirs by now\"}' where meeting_id = :id::uuid")
                .param("id", meeting)
                .update();
        MockHttpServletResponse clash = write(null);
        assertThat(clash.getStatus()).as("somebody wrote meanwhile").isEqualTo(409);
        assertThat(clash.getContentAsString(StandardCharsets.UTF_8)).contains("Theirs by now", "Summary in English");
        assertThat(write("0").getStatus()).isEqualTo(302);
    }

    /** Its id. */
    private String photograph(String description) throws Exception {
        String name = UUID.randomUUID().toString();
        int width = 40 + Integer.parseInt(one("select count(*)::text from paper"));
        byte[] picture = SomeFiles.jpeg(width, 30);
        web.perform(multipart("/meetings/" + meeting + "/papers")
                .file(new MockMultipartFile("files", name + ".jpg", "image/jpeg", picture))
                .param("submissionKey", UUID.randomUUID().toString())
                .with(user(manager))
                .with(csrf()));
        String id = one("select id::text from paper where name = '" + name + ".jpg'");
        if (description != null)
            web.perform(post("/papers/" + id + "/edit")
                    .param("version", "0")
                    .param("descriptions[MK]", description)
                    .with(user(manager))
                    .with(csrf()));
        return id;
    }

    private MockHttpServletResponse write(String version, String... photographs) throws Exception {
        MockHttpServletRequestBuilder request = post("/meetings/" + meeting + "/news/edit")
                .param("summaries[EN]", "Summary in English & <more>")
                .param("summaries[MK]", "Резиме на македонски")
                .param("conclusions", one("select id::text from conclusion where text = 'Јавен заклучок'"))
                .param("actionItems", one("select id::text from action_item where what = 'Јавна задача'"))
                .param(
                        "persons",
                        one("select id::text from person where name = 'Јавна Личност' order by id desc limit 1"))
                .queryParam("lang", "en")
                .with(user(manager))
                .with(csrf());
        if (version != null) request.param("version", version);
        for (String photograph : photographs) request.param("photographs", photograph);
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse publish(String what, String version) throws Exception {
        return web.perform(post("/meetings/" + meeting + "/news/" + what)
                        .param("version", version)
                        .with(user(manager))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** As somebody who is not signed in. */
    private MockHttpServletResponse read(String address) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        assertThat(answer.getCookie("mreza"))
                .as("no session for who only reads")
                .isNull();
        return answer;
    }

    private String text(String address) throws Exception {
        MockHttpServletResponse answer = read(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String account(String name) {
        return one("select id::text from account where email = '" + name + "@demo.mreza.example'");
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
