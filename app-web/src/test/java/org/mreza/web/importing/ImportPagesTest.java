package org.mreza.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mreza.web.importing.SentFiles.xlsx;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Files of all sorts, sent by the coordinator of Vardar: what can be read is shown first, what cannot is said. */
@SpringBootTest(properties = "mreza.importing.every=1h")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class ImportPagesTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1250");

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportWorker worker;

    private String coordinator = "";

    @BeforeEach
    void coordinator() {
        coordinator = one("select id::text from account where email = 'coordinator@demo.mreza.example'");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from import").update();
        jdbc.sql("delete from import_source").update();
        jdbc.sql("delete from organization where slug like 'proba-%'").update();
    }

    @Test
    void a_list_in_an_old_encoding_is_read_shown_taken_in_and_the_same_again_is_nothing() throws Exception {
        byte[] file = String.join(
                        "\r\n",
                        "Име на организацијата;Вид организација;Општина на седиштето;Е-пошта",
                        "Проба Љубов и ќерки;Граѓанска организација;Велес;proba@example.org",
                        "\"Проба \"\"Џез\"\"; друштво\";донатор;Неготино;",
                        "Проба трета;донатор;Атлантида;не е пошта")
                .getBytes(CYRILLIC);
        String page = sent("список.csv", file);
        assertThat(body(page)).contains("windows-1251", "Проба Љубов и ќерки", "Општина на седиштето");
        check(page);
        assertThat(body(page + "?rows=NEW")).contains("Проба &quot;Џез&quot;; друштво");
        assertThat(body(page)).contains("Ниту едно место не се вика „Атлантида“", "Колона D", "Ред 4");
        assertThat(body(page + "/rejected.csv")).contains("Атлантида", "не е пошта", "Колона C");
        assertThat(step(page + "/confirmation")).isEqualTo(page);
        assertThat(body(page)).contains("Редовите се преземаат", "refresh").doesNotContain("Прекинато");
        worker.workOnNext();
        assertThat(body(page)).contains("Преземено на");
        assertThat(one("select email from organization where slug = 'proba-ljubov-i-kjerki'"))
                .isEqualTo("proba@example.org");

        String again = sent("список.csv", file);
        check(again);
        assertThat(body(again)).contains("Ништо не би се сменило");
        assertThat(one("select same || ' ' || rejected from import order by created_at desc limit 1"))
                .isEqualTo("2 1");
        assertThat(web.perform(post(again + "/confirmation")
                                .with(user(coordinator))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_is_kept() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Изберете датотека", new byte[0]);
        files.put("нема редови", "\r\n \r\n".getBytes(StandardCharsets.UTF_8));
        files.put("не е табела. Испратете", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        files.put("не е табела", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        files.put("не е табел", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        files.put("стар формат", SentFiles.old("Workbook"));
        files.put("има лозинка", SentFiles.old("EncryptedPackage"));
        files.put("Во оваа архива нема табела", SentFiles.zip("a.txt", new byte[] {1}));
        files.put("преголема", SentFiles.bomb());
        files.put("оштетена", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        files.put("е оштетена", SentFiles.zip("xl/workbook.xml", "<broken".getBytes(StandardCharsets.UTF_8)));
        files.put("оштетена и не", SentFiles.without("xl/worksheets/sheet1.xml", xlsx(new String[] {"a"})));
        files.put("поголема од 32 MB", new byte[32_000_001]);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            MockHttpServletResponse answer = send("a.xlsx", file.getValue());
            assertThat(answer.getStatus()).as(file.getKey()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains(file.getKey());
        }
        assertThat(one("select count(*)::text from import")).isEqualTo("0");
    }

    @Test
    void cells_of_a_workbook_are_texts_and_formulas_count_by_their_saved_value_only() throws Exception {
        String page = sent(
                "a.xlsx",
                xlsx(
                        new String[] {
                            "Name of the organization [en]", "Vrsta organizacije", "Komuna e selisë", "Опис", "Опис"
                        },
                        new String[] {
                            "Proba <b>one</b>'; drop table organization; --", "donator", "Veles", "=1+1|2", "x"
                        },
                        new String[] {"Proba two", "=A1", "Veles", "", ""}));
        assertThat(body(page)).contains("стои двапати", "Proba &lt;b&gt;one");
        check(page);
        assertThat(body(page)).contains("формула без зачувана вредност", "Колона B");
        assertThat(body(page + "?rows=NEW")).contains("drop table organization").doesNotContain("<b>one");
        step(page + "/confirmation");
        worker.workOnNext();
        assertThat(one("select description ->> 'mk' from organization where name ->> 'en' like 'Proba <b>one%'"))
                .isEqualTo("2");
    }

    @Test
    void a_workbook_that_does_not_say_how_it_looks_is_read() throws Exception {
        byte[] plain = SentFiles.without(
                "xl/styles.xml", xlsx(new String[] {"Име на организацијата"}, new String[] {"Проба гола"}));
        assertThat(body(sent("a.xlsx", plain))).contains("Проба гола");
    }

    @Test
    void more_free_places_than_there_are_is_said_with_the_number() throws Exception {
        String page = sent(
                "a.csv",
                "Organization;Name of the service;Places;Free places\nx;Проба;5;7\n".getBytes(StandardCharsets.UTF_8));
        check(page);
        assertThat(body(page)).contains("Има 5 места, па слободни не можат да бидат повеќе");
    }

    @Test
    void one_field_out_of_two_columns_is_refused_at_the_second() throws Exception {
        String page = sent("a.csv", "a,b\nПроба,Проба\n".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer = web.perform(post(page + "/description")
                        .param("do", "check")
                        .param("parts[0].kind", "ORGANIZATION")
                        .param("parts[0].columns[0]", "")
                        .param("parts[0].columns[1]", "")
                        .with(user(coordinator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("мора да го содржи името");
        answer = web.perform(post(page + "/description")
                        .param("do", "check")
                        .param("parts[0].kind", "ORGANIZATION")
                        .param("parts[0].columns[0]", "name")
                        .param("parts[0].columns[1]", "name")
                        .with(user(coordinator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Друга колона веќе го значи ова");
    }

    @Test
    void an_encoding_that_was_guessed_wrong_is_chosen_and_the_mapping_is_remembered() throws Exception {
        byte[] file = "naziv,vrsta,grad\nProba čaj,donator,Veles\n".getBytes(LATIN);
        String page = sent("a.csv", file);
        assertThat(body(page)).contains("Proba čaj", "windows-1250");
        web.perform(post(page + "/description")
                .param("encoding", "windows-1250")
                .param("separator", "COMMA")
                .param("parts[0].kind", "ORGANIZATION")
                .param("parts[0].columns[0]", "name.bs")
                .param("parts[0].columns[1]", "kind")
                .param("parts[0].columns[2]", "seat")
                .with(user(coordinator))
                .with(csrf()));
        String again = sent("b.csv", file);
        check(again);
        assertThat(body(again + "?rows=NEW")).contains("Proba čaj", "[bs]");
    }

    @Test
    void a_list_without_a_column_for_the_kind_is_taken_for_what_was_chosen_and_that_is_remembered() throws Exception {
        byte[] file = "Назив,Општина на седиштето\nПроба центар,Велес\n".getBytes(StandardCharsets.UTF_8);
        String page = sent("a.csv", file);
        assertThat(body(page)).contains("Новите организации без вид се").doesNotContain("Новите услуги без вид се");
        check(page);
        assertThat(one("select rejected::text from import")).isEqualTo("1");
        step(page + "/reopening");
        var request = post(page + "/description")
                .param("do", "check")
                .param("organizationKind", "CENTRE_FOR_SOCIAL_WORK")
                .with(user(coordinator))
                .with(csrf());
        assertThat(web.perform(request).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(page);
        worker.workOnNext();
        assertThat(body(page + "?rows=NEW")).contains("претпоставено", "Центар за социјална работа");
        step(page + "/confirmation");
        worker.workOnNext();
        assertThat(one("select kind from organization where slug = 'proba-centar'"))
                .isEqualTo("CENTRE_FOR_SOCIAL_WORK");
        assertThat(body(sent("b.csv", file))).containsPattern("value=\"CENTRE_FOR_SOCIAL_WORK\" selected");
    }

    @Test
    void the_template_is_understood_in_every_language() throws Exception {
        for (String language : new String[] {"mk", "sr-Cyrl", "sr-Latn", "bs", "sq", "en"}) {
            MockHttpServletResponse template = web.perform(
                            get("/imports/template.csv").param("lang", language).with(user(coordinator)))
                    .andReturn()
                    .getResponse();
            assertThat(template.getStatus()).isEqualTo(200);
            sent("t.csv", template.getContentAsByteArray());
            assertThat(one("select array_to_string(columns, ' ') from import_part p join import i on i.id = p.import_id"
                            + " order by i.created_at desc limit 1"))
                    .as(language)
                    .isEqualTo("externalId name aliases kind seat country areas parent description website email phone"
                            + " registration id");
        }
    }

    private MockHttpServletResponse send(String name, byte[] content) throws Exception {
        return web.perform(multipart("/imports/new")
                        .file(new MockMultipartFile("upload", name, "application/octet-stream", content))
                        .param("source", "Регистар")
                        .with(user(coordinator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String sent(String name, byte[] content) throws Exception {
        return Objects.requireNonNull(send(name, content).getRedirectedUrl());
    }

    private String body(String address) throws Exception {
        String[] parts = address.split("\\?rows=", 2);
        var request = get(parts[0]).with(user(coordinator));
        return web.perform(parts.length == 2 ? request.queryParam("rows", parts[1]) : request)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String step(String address) throws Exception {
        return Objects.requireNonNull(
                web.perform(post(address).with(user(coordinator)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    /** Sends the page's form as it stands. */
    private void check(String page) throws Exception {
        var request = post(page + "/description")
                .param("do", "check")
                .with(user(coordinator))
                .with(csrf());
        jdbc.sql(
                        "select p.number, p.record, p.columns, i.encoding, i.separator from import_part p join import i on i.id = p.import_id"
                                + " where i.id = :id::uuid")
                .param("id", page.replaceAll(".*/", ""))
                .query(row -> {
                    String part = "parts[" + row.getInt("number") + "]";
                    if (row.getString("encoding") != null) request.param("encoding", row.getString("encoding"));
                    if (row.getString("separator") != null)
                        request.param("separator", row.getString("separator").equals(",") ? "COMMA" : "SEMICOLON");
                    request.param(part + ".kind", row.getString("record"));
                    String[] columns = (String[]) row.getArray("columns").getArray();
                    for (int c = 0; c < columns.length; c++)
                        request.param(part + ".columns[" + c + "]", columns[c].equals("-") ? "" : columns[c]);
                });
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo(page);
        worker.workOnNext();
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
