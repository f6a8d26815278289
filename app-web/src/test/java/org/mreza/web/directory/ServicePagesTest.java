package org.mreza.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.mreza.domain.shared.CountryId;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class ServicePagesTest {

    private static final String NASTY = "<script>alert('x')</script>'; drop table service; --";
    private static final String HOUSE = "kukja-na-rekata";

    @Autowired
    MockMvc web;

    @Autowired
    OrganizationService organizations;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    Actor editor;
    Actor stranger;

    @BeforeEach
    void riverHouse() {
        editor = actor(Grant.in(register("Куќа на реката"), Role.EDITOR));
        stranger = actor(Grant.in(register("Северен град"), Role.MANAGER));
    }

    private OrganizationId register(String name) {
        return organizations.register(
                OrganizationEdit.of(OrganizationProfile.named(
                        LocalizedText.of(Language.MK, name),
                        Kind.CIVIL_SOCIETY,
                        new Whereabouts(MunicipalityId.of("mk-veles"), null, List.of()))),
                UUID.randomUUID(),
                actor(Grant.administrator()));
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

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder form(String address, String name) {
        return post(address)
                .param("organization", HOUSE)
                .param("name", name)
                .param("language", "MK")
                .param("type", "COUNSEL");
    }

    private static MockHttpServletRequestBuilder entry(String name) {
        return form("/services/new", name)
                .param("submissionKey", UUID.randomUUID().toString());
    }

    @Test
    void the_form_knows_the_organization_and_is_for_those_who_keep_its_services() throws Exception {
        MockHttpServletResponse blank = answer(get("/services/new").param("organization", HOUSE), editor);
        assertThat(blank.getStatus()).isEqualTo(200);
        assertThat(text(blank)).contains("Куќа на реката", "Veles", "Free legal aid", "Provides it");
        assertThat(answer(get("/services/new").param("organization", HOUSE), stranger)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(entry("Моја"), stranger).getStatus()).isEqualTo(403);
        assertThat(text(answer(get("/organizations/" + HOUSE), editor))).contains("/services/new?organization=");
        assertThat(text(answer(get("/organizations/" + HOUSE), stranger))).doesNotContain("/services/new?");
    }

    @Test
    void a_name_and_a_kind_are_enough_and_the_page_says_what_readers_will_miss() throws Exception {
        MockHttpServletResponse saved = answer(entry("Советување"), editor);
        assertThat(saved.getRedirectedUrl()).isEqualTo("/services/sovetuvanje");
        String page = text(answer(get("/services/sovetuvanje"), editor));
        assertThat(page).contains("Советување", "Counselling", "What readers will miss", "when it is open");
        assertThat(text(answer(get("/services/sovetuvanje"), stranger)))
                .contains("Советување")
                .doesNotContain("What readers will miss", "/services/sovetuvanje/edit");
    }

    @Test
    void places_of_ones_own_country_are_suggested_first() throws Exception {
        assertThat(text(answer(get("/municipalities/suggestions").queryParam("q", "Нег"), editor)))
                .containsSubsequence("\"mk-negotino\"", "\"rs-negotin\"");
        assertThat(text(answer(get("/municipalities/suggestions").queryParam("q", "Неготин"), editor)))
                .containsSubsequence("\"rs-negotin\"", "\"mk-negotino\"");
        Actor neighbour = actor(Grant.coordinatorOf(CountryId.of("rs")));
        assertThat(text(answer(get("/municipalities/suggestions").queryParam("q", "Нег"), neighbour)))
                .containsSubsequence("\"rs-negotin\"", "\"mk-negotino\"");
    }

    @Test
    void the_same_form_twice_makes_one() throws Exception {
        String key = UUID.randomUUID().toString();
        MockHttpServletRequestBuilder first = form("/services/new", "Двапати").param("submissionKey", key);
        MockHttpServletRequestBuilder second = form("/services/new", "Двапати").param("submissionKey", key);
        assertThat(answer(first, editor).getRedirectedUrl()).isEqualTo("/services/dvapati");
        assertThat(answer(second, editor).getRedirectedUrl()).isEqualTo("/services/dvapati");
    }

    @Test
    void hours_places_people_and_capacity_are_told_and_shown() throws Exception {
        MockHttpServletResponse saved = answer(
                entry("Теренска работа")
                        .param("targetGroups", "ROMA", "HOMELESS")
                        .param("cost", "FREE")
                        .param("places", "20")
                        .param("placesFree", "3")
                        .param("waiting", "5")
                        .param("capacityAsOf", "1.11.2026")
                        .param("where[0].kind", "MOBILE")
                        .param("where[0].municipality", "Negotino")
                        .param("where[0].hours", "1. i 3. utorak 10-13 Dolni Disan")
                        .param("where[1].kind", "CONFIDENTIAL")
                        .param("where[1].municipality", "Велес")
                        .param("contacts[0].job", "Координаторка")
                        .param("contacts[0].phone", "+389 43 000 000")
                        .param("contacts[0].hidden", "true")
                        .param("organizations[0].organization", "Северен град")
                        .param("organizations[0].role", "FUNDS")
                        .param("areas[0].text", "Вардарски плански регион")
                        .param("more.legalAct", "Одлука")
                        .param("more.legalYear", "2009")
                        .param("more.since", "2009"),
                editor);
        assertThat(saved.getRedirectedUrl()).isEqualTo("/services/terenska-rabota");
        String page = text(answer(get("/services/terenska-rabota"), stranger));
        assertThat(page)
                .contains("1st and 3rd Tuesday", "10:00–13:00", "Dolni Disan", "of the month")
                .contains("3 of 20 places free, 5 waiting", "as of 01.11.2026")
                .contains("The address is not told.", "Roma", "Free of charge", "tel:+38943000000")
                .contains("Funds it", "Северен град", "Одлука, 2009, number unknown", "since 2009")
                .contains("for the network only");
        assertThat(text(answer(get("/services/terenska-rabota/edit"), editor)))
                .contains("1st and 3rd Tue 10:00–13:00 Dolni Disan");
    }

    @Test
    void how_far_a_project_has_come_with_it_is_told_and_what_else_is_at_the_same_place() throws Exception {
        MockHttpServletRequestBuilder centre = entry("Дневен центар")
                .param("more.status", "PLANNED")
                .param("more.stage", "FUNDED")
                .param("more.concept", "2.2024")
                .param("where[0].kind", "PHYSICAL")
                .param("where[0].municipality", "Велес");
        assertThat(text(answer(centre.param("more.implemented", "2025"), editor)))
                .contains("This stage is not reached yet", "value=\"2025\"");
        answer(
                entry("Дневен центар")
                        .param("more.status", "PLANNED")
                        .param("more.stage", "FUNDED")
                        .param("more.concept", "2.2024")
                        .param("where[0].kind", "PHYSICAL")
                        .param("where[0].municipality", "Велес"),
                editor);
        assertThat(text(answer(get("/services/dneven-centar"), stranger)))
                .containsPattern("Concept</span>, <span>February 2024")
                .containsPattern("Funded</span>, <span>date not stated")
                .containsPattern("muted\">.*Implemented</span>, <span>not stated")
                .doesNotContain("At the same place");
        assertThat(text(answer(get("/services/dneven-centar/edit"), editor)))
                .containsPattern("value=\"FUNDED\" selected");
        String location = sql.sql("select location_id::text from service_at_location")
                .query(String.class)
                .single();
        answer(entry("Советување").param("where[0].location", location), editor);
        assertThat(text(answer(get("/services/dneven-centar"), stranger)))
                .contains("At the same place", "/services/sovetuvanje", "Counselling");
        assertThat(text(answer(get("/services/sovetuvanje"), stranger))).contains("href=\"/services/dneven-centar\"");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        MockHttpServletResponse refused = answer(
                entry(NASTY)
                        .param("where[0].municipality", "Велес")
                        .param("where[0].hours", "пон 16-8")
                        .param("where[0].coordinates", "44.81, 20.46")
                        .param("more.since", "nekad")
                        .param("more.minAge", "70")
                        .param("more.maxAge", "60")
                        .param("contacts[0].phone", "070"),
                editor);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains(
                        "The hours end before they start", "Write a year, a month or a day", "The lowest age is above")
                .contains("пон 16-8", "nekad", "44.81, 20.46")
                .doesNotContain("<script>alert");
        MockHttpServletResponse abroad = answer(
                entry("Надвор").param("where[0].municipality", "Велес").param("where[0].coordinates", "44.81, 20.46"),
                editor);
        assertThat(abroad.getStatus()).isEqualTo(422);
        assertThat(text(abroad)).contains("outside the country", "#where-0-coordinates");
        assertThat(answer(entry("x".repeat(5_000_000)), editor).getStatus()).isIn(413, 422);
        assertThat(answer(post("/services/new").param("organization", HOUSE), editor)
                        .getStatus())
                .isEqualTo(422);
        assertThat(sql.sql("select count(*) from service where organization_id = :id")
                        .param("id", editor.organization().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nasty_words_stay_words() throws Exception {
        String slug = String.valueOf(answer(entry(NASTY), editor).getRedirectedUrl());
        assertThat(text(answer(get(slug), editor)))
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert");
    }

    @Test
    void rows_come_and_go_without_scripts_and_office_hours_with_one_tap() throws Exception {
        String more = text(answer(entry("Редови").param("row", "add contacts"), editor));
        assertThat(more).contains("contacts-0-job", "Редови");
        String hours = text(
                answer(entry("Редови").param("where[0].municipality", "Велес").param("row", "hours where 0"), editor));
        assertThat(hours).contains("Mon–Fri 8–16", "Understood as:", "08:00–16:00");
        assertThat(text(answer(get("/services/hours").param("text", "пон-пет 8-16"), editor)))
                .contains("Monday–Friday", "08:00–16:00");
        assertThat(answer(get("/services/hours").param("text", "?"), editor).getStatus())
                .isEqualTo(200);
    }

    @Test
    void who_saves_second_sees_what_the_first_wrote_and_keeps_what_was_typed() throws Exception {
        answer(entry("Две картички"), editor);
        String slug = sql.sql("select slug from service where name->>'mk' = 'Две картички'")
                .query(String.class)
                .single();
        String edit = "/services/" + slug + "/edit";
        assertThat(answer(form(edit, "Прва").param("version", "0"), editor).getRedirectedUrl())
                .isEqualTo("/services/" + slug);
        MockHttpServletResponse second = answer(form(edit, "Втора").param("version", "0"), editor);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second)).contains("Somebody else saved this meanwhile", "Прва", "value=\"Втора\"");
        assertThat(answer(form(edit, "Втора").param("version", "1"), editor).getRedirectedUrl())
                .isEqualTo("/services/" + slug);
    }

    @Test
    void a_service_closes_with_what_it_became_and_opens_again() throws Exception {
        answer(entry("Мобилен тим"), editor);
        answer(entry("Помош во домот"), editor);
        String homeHelp = sql.sql("select id::text from service where slug = 'pomos-vo-domot'")
                .query(String.class)
                .single();
        String closure = "/services/mobilen-tim/closure";
        assertThat(answer(post(closure).param("version", "0").param("until", "nekad"), editor)
                        .getRedirectedUrl())
                .contains("/edit");
        assertThat(answer(post(closure).param("version", "0"), stranger).getStatus())
                .isEqualTo(403);
        assertThat(answer(
                                post(closure)
                                        .param("version", "0")
                                        .param("until", "2009")
                                        .param("successor", homeHelp),
                                editor)
                        .getRedirectedUrl())
                .isEqualTo("/services/mobilen-tim");
        assertThat(text(answer(get("/services/mobilen-tim"), stranger)))
                .contains("Closed", "until 2009", "Became", "Помош во домот");
        assertThat(text(answer(get("/services/pomos-vo-domot"), stranger))).contains("Was before", "Мобилен тим");
        assertThat(answer(post("/services/mobilen-tim/reopening").param("version", "1"), editor)
                        .getRedirectedUrl())
                .isEqualTo("/services/mobilen-tim");
    }

    @Test
    void what_cannot_be_read_is_refused_and_not_broken() throws Exception {
        assertThat(answer(entry("Состојба").param("more.status", "\0").param("more.minAge", "x"), editor)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_stop_in_another_municipality_is_found_there() throws Exception {
        answer(
                entry("Мобилен тим")
                        .param("where[0].kind", "MOBILE")
                        .param("where[0].municipality", "Negotino")
                        .param("where[0].hours", "вто 10-13 Кавадарци; сре 10-13 Долни Дисан"),
                editor);
        assertThat(sql.sql(
                                "select stop_settlement || ' ' || coalesce(stop_municipality_id, '-') from schedule r"
                                        + " join service_at_location a on a.id = r.service_at_location_id"
                                        + " join service s on s.id = a.service_id where s.slug = 'mobilen-tim' order by r.position")
                        .query(String.class)
                        .list())
                .containsExactly("Кавадарци mk-kavadarci", "Долни Дисан -");
        assertThat(text(answer(get("/services").queryParam("municipality", "mk-kavadarci"), stranger)))
                .contains("/services/mobilen-tim");
        assertThat(text(answer(get("/municipalities/mk-kavadarci"), stranger))).contains("/services/mobilen-tim");
    }

    @Test
    void a_session_in_a_village_says_where() throws Exception {
        answer(
                entry("Терен")
                        .param("where[0].municipality", "Negotino")
                        .param("where[0].settlement", "Долни Дисан")
                        .param("where[0].hours", "вто 10-13"),
                editor);
        assertThat(text(answer(get("/services/teren"), stranger))).contains(", Долни Дисан</strong>");
        assertThat(text(answer(get("/services").queryParam("q", "teren"), stranger)))
                .contains(", Долни Дисан");
    }

    @Test
    void distance_from_nowhere_says_so_and_what_was_counted_is_told() throws Exception {
        answer(entry("Терен"), editor);
        assertThat(text(answer(get("/services").queryParam("sort", "distance"), stranger)))
                .contains("Distance from where?")
                .containsPattern("Active \\(\\d+\\)");
        assertThat(text(answer(get("/services").queryParam("sort", "distance").queryParam("from", "Велес"), stranger)))
                .doesNotContain("Distance from where?");
        assertThat(text(answer(get("/search").queryParam("q", "teren"), stranger)))
                .contains("name=\"region\"", "name=\"municipality\"");
    }

    @Test
    void people_of_the_network_take_a_card_along_without_the_numbers_that_stay_inside() throws Exception {
        sql.sql("update organization set phone = '+389 43 111 111' where slug = ?")
                .params(HOUSE)
                .update();
        sql.sql("""
                insert into contact (organization_id, position, job, phone, published)
                select id, 0, '{"source":"mk","mk":"Рецепција"}'::jsonb, '+389 43 222 222', true from organization where slug = :slug
                union all select id, 1, '{"source":"mk","mk":"Дежурен"}', '+389 70 333 333', false from organization where slug = :slug""").param("slug", HOUSE).update();
        assertThat(text(answer(get("/organizations/" + HOUSE), stranger))).contains("/organizations/" + HOUSE + ".vcf");
        assertThat(text(answer(get("/organizations/" + HOUSE + ".vcf"), stranger)))
                .contains("FN:Куќа на реката", "+389 43 111 111", "+389 43 222 222")
                .doesNotContain("333 333");
        assertThat(answer(get("/organizations/" + HOUSE + ".jsonld"), stranger).getStatus())
                .isEqualTo(404);
        sql.sql("update organization set published = true where slug = ?")
                .params(HOUSE)
                .update();
        assertThat(text(answer(get("/organizations/" + HOUSE + ".jsonld"), stranger)))
                .contains("\"NGO\"");
    }

    @Test
    void a_duplicate_starts_from_what_is_there() throws Exception {
        answer(entry("Советување").param("description", "Разговори").param("targetGroups", "ROMA"), editor);
        MockHttpServletResponse copy =
                answer(get("/services/new").param("organization", HOUSE).param("from", "sovetuvanje"), editor);
        assertThat(text(copy)).contains("Советување (2)", "Разговори");
    }

    @Test
    void a_location_is_edited_by_those_who_keep_it_only() throws Exception {
        answer(entry("Место").param("where[0].municipality", "Велес").param("where[0].address", "Стара 1"), editor);
        entities.flush();
        String id = sql.sql("select id::text from location where address = 'Стара 1'")
                .query(String.class)
                .single();
        String edit = "/locations/" + id + "/edit";
        assertThat(answer(get(edit), stranger).getStatus()).isEqualTo(403);
        assertThat(text(answer(get(edit), editor))).contains("Стара 1");
        MockHttpServletRequestBuilder secret = post(edit)
                .param("version", "0")
                .param("kind", "CONFIDENTIAL")
                .param("municipality", "Велес")
                .param("address", "Стара 1");
        MockHttpServletResponse refused = answer(secret, editor);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("only the municipality is kept");
        assertThat(answer(
                                post(edit)
                                        .param("version", "0")
                                        .param("kind", "CONFIDENTIAL")
                                        .param("municipality", "Велес"),
                                editor)
                        .getRedirectedUrl())
                .isEqualTo("/organizations/" + HOUSE);
        assertThat(answer(
                                post(edit)
                                        .param("version", "0")
                                        .param("kind", "PHYSICAL")
                                        .param("municipality", "Велес"),
                                editor)
                        .getStatus())
                .isEqualTo(409);
    }
}
