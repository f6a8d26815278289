package org.mreza.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationEdit;
import org.mreza.domain.organization.OrganizationProfile;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.organization.Whereabouts;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class OrganizationPagesTest {

    private static final String NASTY = "<script>alert('x')</script>'; drop table organization; --";

    @Autowired
    MockMvc web;

    @Autowired
    OrganizationService service;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    Actor administrator;
    Actor editor;
    Actor stranger;
    OrganizationId house;

    @BeforeEach
    void riverHouse() {
        administrator = actor(Grant.administrator());
        house = register("Куќа на реката");
        editor = actor(Grant.in(house, Role.EDITOR));
        stranger = actor(Grant.in(register("Северен град"), Role.MANAGER));
    }

    private OrganizationId register(String name) {
        Whereabouts veles = new Whereabouts(MunicipalityId.of("mk-veles"), null, List.of());
        return service.register(
                OrganizationEdit.of(
                        OrganizationProfile.named(LocalizedText.of(Language.MK, name), Kind.CIVIL_SOCIETY, veles)),
                UUID.randomUUID(),
                administrator);
    }

    private Actor actor(Grant grant) {
        AccountId id = AccountId.next();
        sql.sql("""
                insert into account (id, email, name, language, state, version, created_at)
                values (?, ?, 'Test', 'EN', 'ACTIVE', 0, now())""").params(id.value(), id + "@example.org").update();
        return new Actor(id, "Test", Language.EN, grant.organization(), List.of(grant));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        entities.flush();
        entities.clear();
        return web.perform(request.param("lang", "en").requestAttr(Actors.ATTRIBUTE, actor))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder form(String address, String name) {
        return post(address)
                .param("name", name)
                .param("language", "MK")
                .param("kind", "CIVIL_SOCIETY")
                .param("seat", "Kavadartsi");
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void an_editor_of_another_organization_may_look_and_not_edit() throws Exception {
        String page = "/organizations/kukja-na-rekata";
        MockHttpServletResponse shown = answer(get(page), stranger);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(text(shown)).contains("Куќа на реката", "Kukja na rekata").doesNotContain(page + "/edit");
        assertThat(answer(get(page + "/edit"), stranger).getStatus()).isEqualTo(403);
        assertThat(answer(form(page + "/edit", "Мое").param("version", "0"), stranger)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(post(page + "/closure").param("version", "0"), stranger)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(get("/organizations/new"), stranger).getStatus()).isEqualTo(403);
        assertThat(answer(get("/join-requests"), stranger).getStatus()).isEqualTo(403);
    }

    @Test
    void an_editor_saves_aliases_contacts_and_places() throws Exception {
        MockHttpServletResponse saved = answer(
                form("/organizations/kukja-na-rekata/edit", "Куќа на реката")
                        .param("version", "0")
                        .param("aliases[0].text", "КНР")
                        .param("areas[0].text", "Вардарски плански регион")
                        .param("contacts[0].job", "")
                        .param("contacts[1].job", "Директорка")
                        .param("contacts[1].phone", "+389 43 000 000"),
                editor);
        assertThat(saved.getRedirectedUrl()).startsWith("/organizations/kukja-na-rekata");
        assertThat(text(answer(get("/organizations/kukja-na-rekata"), editor)))
                .contains("КНР", "Vardar Planning Region", "Директорка", "tel:+38943000000");
        assertThat(text(answer(get("/organizations").param("q", "knr"), stranger)))
                .contains("Куќа на реката");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() throws Exception {
        MockHttpServletResponse refused = answer(
                form("/organizations/new", "")
                        .param("website", "javascript:alert(1)")
                        .param("description", "Се што е напишано"),
                administrator);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#name\"", "Се што е напишано", "javascript:alert(1)");
        MockHttpServletResponse second =
                answer(form("/organizations/new", "Име").param("website", "javascript:alert(1)"), administrator);
        assertThat(text(second)).contains("href=\"#website\"", "http://");
        assertThat(text(answer(form("/organizations/new", "x".repeat(5_000_000)), administrator)))
                .contains("Write at most 300 characters");
        assertThat(text(answer(
                        post("/organizations/new")
                                .param("name", "Име")
                                .param("language", "MK")
                                .param("kind", "NOTHING"),
                        administrator)))
                .contains("href=\"#kind\"");
        assertThat(text(answer(form("/organizations/new", "Име").param("areas[0].text", "Атлантида"), administrator)))
                .contains("href=\"#areas-0-text\"");
    }

    @Test
    void a_form_sent_twice_leads_to_the_same_record() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = answer(form("/organizations/new", "Соба за сите").param("submissionKey", key), administrator)
                .getRedirectedUrl();
        String again = answer(form("/organizations/new", "Соба за сите").param("submissionKey", key), administrator)
                .getRedirectedUrl();
        assertThat(first).startsWith("/organizations/soba-za-site").isEqualTo(again);
    }

    @Test
    void a_name_like_one_that_exists_is_proposed_before_a_second_is_made() throws Exception {
        MockHttpServletResponse asked = answer(form("/organizations/new", "На реката куќа"), administrator);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(text(asked)).contains("Is it one of these?", "/organizations/kukja-na-rekata", "name=\"anyway\"");
        assertThat(answer(form("/organizations/new", "На реката куќа").param("anyway", "true"), administrator)
                        .getRedirectedUrl())
                .startsWith("/organizations/na-rekata-kukja");
    }

    @Test
    void who_saves_an_old_version_sees_the_new_one_and_keeps_the_text() throws Exception {
        String edit = "/organizations/kukja-na-rekata/edit";
        answer(form(edit, "Прва измена").param("version", "0"), editor);
        MockHttpServletResponse conflict = answer(form(edit, "Втора измена").param("version", "0"), editor);
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(text(conflict))
                .contains("Прва измена", "value=\"Втора измена\"")
                .containsPattern("name=\"version\"[^>]*value=\"1\"");
        assertThat(answer(form(edit, "Втора измена").param("version", "1"), editor)
                        .getRedirectedUrl())
                .startsWith("/organizations/");
    }

    @Test
    void markup_and_sql_are_letters() throws Exception {
        String slug = answer(
                        form("/organizations/new", NASTY)
                                .param("aliases[0].text", NASTY)
                                .param("description", NASTY),
                        administrator)
                .getRedirectedUrl();
        assertThat(text(answer(get(slug.replaceFirst("\\?.*", "")), stranger)))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(answer(
                                get("/organizations")
                                        .param("q", NASTY)
                                        .param("region", NASTY)
                                        .param("cursor", NASTY),
                                stranger)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void rows_are_added_and_taken_away_without_scripts() throws Exception {
        String more = text(answer(
                form("/organizations/new", "Име")
                        .param("aliases[0].text", "прво")
                        .param("row", "add aliases"),
                administrator));
        assertThat(more).contains("aliases[1].text", "value=\"прво\"");
        String less = text(answer(
                form("/organizations/new", "Име")
                        .param("aliases[0].text", "прво")
                        .param("row", "remove aliases 0"),
                administrator));
        assertThat(less).doesNotContain("value=\"прво\"");
    }

    @Test
    void an_export_holds_what_is_filtered() throws Exception {
        String csv = text(answer(get("/organizations.csv").param("q", "kukja"), stranger));
        assertThat(csv).contains("Куќа на реката").doesNotContain("Северен град");
        assertThat(answer(get("/organizations.xlsx").param("q", "kukja"), stranger)
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_file_speaks_the_language_of_its_reader_and_holds_no_formula() throws Exception {
        sql.sql("""
                update organization set name = '{"source": "sr-Cyrl", "sr-Cyrl": "Њега; \\"дом\\"", "sq": "@SUM(A1)"}',
                  aliases = '[{"text": "=1+1"}, {"text": "б"}]', phone = '+389 43', website = null, email = null
                where id = ?""").param(house.value()).update();
        assertThat(line("sr-Latn"))
                .isEqualTo("\"Њега; \"\"дом\"\"\";\"Njega; \"\"dom\"\"\";\"'=1+1; б\";Organizacija civilnog društva;"
                        + "Veles;Severna Makedonija;;Aktivna;;;'+389 43");
        assertThat(line("sq"))
                .startsWith("\"Њега; \"\"дом\"\"\";'@SUM(A1);\"'=1+1; б\";")
                .contains(";Veles;");
        assertThat(line("mk"))
                .startsWith("\"Њега; \"\"дом\"\"\";\"Њега; \"\"дом\"\"\";\"'=1+1; б\";")
                .contains(";Велес;");
    }

    /** The only line, after the mark and the titles. */
    private String line(String language) throws Exception {
        entities.flush();
        MockHttpServletResponse response = web.perform(get("/organizations.csv")
                        .param("q", "njega")
                        .queryParam("lang", language)
                        .requestAttr(Actors.ATTRIBUTE, stranger))
                .andReturn()
                .getResponse();
        List<String> lines = text(response).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\uFEFF");
        return lines.get(1);
    }

    @Test
    void a_logo_is_made_anew_and_small_and_nothing_else_is_taken() throws Exception {
        MockMultipartFile picture = new MockMultipartFile("logo", "x.html", "text/html", png(1000, 400));
        String address = "/organizations/kukja-na-rekata/logo";
        assertThat(logo(address, picture, editor).getRedirectedUrl()).isNotNull();
        MockHttpServletResponse shown = answer(get(address), stranger);
        assertThat(shown.getContentType()).isEqualTo("image/png");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(512);
        assertThat(answer(get(address).header("If-None-Match", shown.getHeader("ETag")), stranger)
                        .getStatus())
                .isEqualTo(304);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(logo(address, new MockMultipartFile("logo", "a.png", "image/png", svg), editor)
                        .getStatus())
                .isEqualTo(422);
        assertThat(logo(address, picture, stranger).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse logo(String address, MockMultipartFile file, Actor actor) throws Exception {
        entities.flush();
        entities.clear();
        return web.perform(multipart(address).file(file).param("lang", "en").requestAttr(Actors.ATTRIBUTE, actor))
                .andReturn()
                .getResponse();
    }

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void somebody_asks_to_join_and_is_approved() throws Exception {
        MockHttpServletRequestBuilder ask = post("/join")
                .param("organizationName", "Ново од Неготино")
                .param("kind", "CIVIL_SOCIETY")
                .param("seat", "Неготино")
                .param("personName", "Ана Пробна")
                .param("email", "ana@example.org");
        entities.flush();
        assertThat(web.perform(ask).andReturn().getResponse().getRedirectedUrl())
                .startsWith("/join/sent");
        String waiting = text(answer(get("/join-requests"), administrator));
        assertThat(waiting).contains("Ново од Неготино", "ana@example.org");
        String id = waiting.replaceAll("(?s).*/join-requests/([0-9a-f-]{36})/approval.*", "$1");
        answer(post("/join-requests/" + id + "/approval"), administrator);
        assertThat(text(answer(get("/organizations").param("q", "novo negotino"), stranger)))
                .contains("Ново од Неготино");
    }
}
