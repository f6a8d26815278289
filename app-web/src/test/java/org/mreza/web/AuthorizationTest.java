package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked by somebody who is signed out, by a member of another organization, and by the manager of the
 * organization that the thing belongs to. A route that the table does not know fails.
 */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class AuthorizationTest {

    private static final String TITLE = "Скриена средба";
    private static final String NOBODY = "01a20058-0000-7000-8000-00000000dead";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private String manager = "";
    private String other = "";
    private String draft = "";
    private String service = "";
    private String location = "";
    private String item = "";
    private String challenge = "";
    private String paper = "";

    private record Route(HttpMethod method, String pattern, String address, String out, String others, String own) {}

    @BeforeEach
    void settle() throws Exception {
        manager = account("manager");
        other = account("editor");
        String own = jdbc.sql("select id::text from organization where slug = 'otaharin'")
                .query(String.class)
                .single();
        String made = Objects.requireNonNull(web.perform(post("/meetings")
                        .param("do", "save-draft")
                        .param("submissionKey", UUID.randomUUID().toString())
                        .param("language", "MK")
                        .param("kind", "WORKSHOP")
                        .param("title", TITLE)
                        .param("series", "Скриена серија")
                        .param("projects[0].name", "Скриен проект")
                        .param("challenges[0].text", "Скриен предизвик")
                        .param("attendance[0].grain", "PERSON")
                        .param("attendance[0].person", "Скриена Личност")
                        .param("attendance[0].organizationId", own)
                        .param("otherActions[0].what", "Скриен чекор")
                        .with(user(manager))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        service = jdbc.sql("select slug from service where organization_id = :own::uuid order by slug limit 1")
                .param("own", own)
                .query(String.class)
                .single();
        location = jdbc.sql("select id::text from location where organization_id = :own::uuid order by id limit 1")
                .param("own", own)
                .query(String.class)
                .single();
        draft = made.replaceAll("^/meetings/|/edit$", "");
        item = jdbc.sql("select id::text from action_item where meeting_id = :id::uuid")
                .param("id", draft)
                .query(String.class)
                .single();
        challenge = one("select challenge_id::text from challenge_mention where meeting_id = '" + draft + "'");
        paper = UUID.randomUUID().toString();
        jdbc.sql(
                        "with p as (insert into paper (id, meeting_id, kind, name, size, sha256, width, height, added_at, added_by, version)"
                                + " values (:id::uuid, :meeting::uuid, 'PNG', 'x.png', 1, repeat('0', 64), 1, 1, now(), :meeting::uuid, 0))"
                                + ", c as (insert into paper_content values (:id::uuid, 0, 'x'))"
                                + " insert into paper_thumbnail values (:id::uuid, 'x')")
                .param("id", paper)
                .param("meeting", draft)
                .update();
    }

    private String account(String name) {
        return jdbc.sql("select id::text from account where email = :email")
                .param("email", name + "@demo.mreza.example")
                .query(String.class)
                .single();
    }

    @Test
    void every_route_answers_each_as_the_table_says() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            look(route, route.out(), null, wrong);
            look(route, route.others(), other, wrong);
            look(route, route.own(), manager, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_route_is_in_the_table() {
        Set<String> known =
                routes().stream().map(r -> r.method() + " " + r.pattern()).collect(Collectors.toSet());
        Set<String> there = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> there.addAll(names(info))));
        there.removeIf(name -> name.endsWith(" /error") || name.endsWith(" /sign-in/continue"));
        assertThat(known).containsAll(there);
    }

    @Test
    void what_only_a_draft_names_is_offered_to_nobody_else() throws Exception {
        for (String address : List.of(
                "/meetings",
                "/search?q=Скриен",
                "/search/suggestions?q=Скриен",
                "/series/suggestions?q=Скриена",
                "/projects/suggestions?q=Скриен",
                "/challenges/suggestions?q=Скриен",
                "/organizations/persons?q=Скриена")) {
            assertThat(body(address, other)).as(address).doesNotContain("Скриена с", "Скриен п", "Скриена Личност");
        }
        assertThat(body("/challenges/suggestions?q=Скриен", manager)).contains("Скриен предизвик");
        assertThat(body("/organizations/persons?q=Скриена", manager)).contains("Скриена Личност");
    }

    @Test
    void an_id_alone_tells_nobody_what_only_a_draft_names() throws Exception {
        String series = one("select series_id::text from meeting where id = '" + draft + "'");
        String project = one("select project_id::text from meeting_project where meeting_id = '" + draft + "'");
        String challenge = one("select challenge_id::text from challenge_mention where meeting_id = '" + draft + "'");
        String own = Objects.requireNonNull(web.perform(post("/meetings")
                        .param("do", "save-draft")
                        .param("submissionKey", UUID.randomUUID().toString())
                        .param("language", "MK")
                        .param("kind", "WORKSHOP")
                        .param("title", "Проба")
                        .param("series", "а")
                        .param("seriesId", series)
                        .param("projects[0].name", "б")
                        .param("projects[0].id", project)
                        .param("challenges[0].text", "в")
                        .param("challenges[0].id", challenge)
                        .with(user(other))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(body(own.replaceAll("#.*", ""), other)).doesNotContain("Скриен");
        jdbc.sql("delete from meeting where id = :id::uuid")
                .param("id", own.replaceAll("^/meetings/|/edit.*$", ""))
                .update();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private String body(String address, String who) throws Exception {
        String[] parts = address.split("\\?q=", 2);
        MockHttpServletRequestBuilder request =
                request(HttpMethod.GET, parts[0]).with(user(who));
        if (parts.length == 2) request.queryParam("q", parts[1]);
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }

    private void look(Route route, String expected, @Nullable String who, List<String> wrong) throws Exception {
        String address = route.address()
                .replace("DRAFT", draft)
                .replace("ITEM", item)
                .replace("CHALLENGE", challenge)
                .replace("PAPER", paper)
                .replace("ACCOUNT", manager)
                .replace("SERVICE", service)
                .replace("LOCATION", location);
        MockHttpServletRequestBuilder request = request(route.method(), java.net.URI.create(address));
        if (who != null) request.with(user(who));
        if (!route.method().equals(HttpMethod.GET)) request.with(csrf());
        String found = kind(web.perform(request).andReturn().getResponse(), who == null);
        if (!found.equals(expected)) wrong.add(route.method() + " " + address + " " + expected + " but " + found);
    }

    /** {@code in} whoever got as far as the page or its form; {@code out} whoever was asked to sign in. */
    private static String kind(MockHttpServletResponse response, boolean signedOut) {
        String to = response.getRedirectedUrl();
        boolean asked =
                "/sign-in/continue".equals(response.getForwardedUrl()) || (to != null && to.startsWith("/sign-in?to="));
        if (signedOut && asked) return "out";
        int status = response.getStatus();
        return status == 403 || status == 404 || status == 405 || status >= 500 ? String.valueOf(status) : "in";
    }

    private static List<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + pattern))
                .toList();
    }

    /** Addresses of all pages, for tests that look at each. */
    static List<String> pages(String meeting, String account) {
        return routes().stream()
                .filter(route -> route.method().equals(HttpMethod.GET))
                .map(route -> route.address().replace("DRAFT", meeting).replace("ACCOUNT", account))
                .filter(address -> !address.matches(".*\\.(csv|xlsx|pdf|docx)(\\?.*)?"))
                .toList();
    }

    /** Method, pattern, an address; then what happens to those who are signed out, of another organization, of it. */
    private static List<Route> routes() {
        return ROUTES.lines()
                .map(line -> line.strip().split("\\s+"))
                .map(c -> new Route(
                        HttpMethod.valueOf(c[0]),
                        c[1],
                        c[2].equals("=") ? c[1] : c[2].replace("NOBODY", NOBODY),
                        c[3],
                        c[4],
                        c[5]))
                .toList();
    }

    private static final String ROUTES = """
            GET /dates/understood = out in in
            GET /imports = out 403 403
            GET /imports/new = out 403 403
            POST /imports/new = out 403 403
            GET /imports/template.csv = out 403 403
            GET /imports/template.xlsx = out 403 403
            GET /imports/{id} /imports/NOBODY out 403 403
            GET /imports/{id}/progress /imports/NOBODY/progress out 403 403
            GET /imports/{id}/rejected.csv /imports/NOBODY/rejected.csv out 403 403
            POST /imports/{id}/description /imports/NOBODY/description out 403 403
            POST /imports/{id}/confirmation /imports/NOBODY/confirmation out 403 403
            POST /imports/{id}/reopening /imports/NOBODY/reopening out 403 403
            POST /imports/{id}/continuation /imports/NOBODY/continuation out 403 403
            POST /imports/{id}/removal /imports/NOBODY/removal out 403 403
            GET /help = in in in
            GET /api = in in in
            GET /api/hsds = in in in
            GET /api/hsds/ = in in in
            GET /api/hsds/datapackage = in in in
            GET /api/hsds/{kind:services|organizations|locations|service_at_locations|taxonomies|taxonomy_terms} /api/hsds/services in in in
            GET /api/hsds/{kind:services|organizations|locations|service_at_locations|taxonomies|taxonomy_terms}/{id} /api/hsds/services/NOBODY 404 404 404
            GET /privacy = in in in
            GET /reports = out in in
            GET /reports/regional = out in in
            GET /reports/regional.xlsx /reports/regional.xlsx?region=mk-vardar out 403 in
            GET /reports/regional.csv /reports/regional.csv?region=mk-vardar out 403 in
            GET /reports/regional.pdf /reports/regional.pdf?region=mk-vardar out 403 in
            GET /admin/audit = out 403 403
            GET /admin/audit.csv = out 403 403
            GET /admin/audit/seals = out 403 403
            GET /history/{type:[a-z-]{1,40}}/{id} /history/account/ACCOUNT out 404 404
            GET /admin/outbox = out 403 403
            GET /admin/outbox/{id} /admin/outbox/NOBODY out 403 403
            POST /admin/outbox/{id}/retry /admin/outbox/NOBODY/retry out 403 403
            GET /search = in in in
            GET /services/{slug:[a-z0-9-]+}.jsonld /services/none.jsonld 404 404 404
            GET /organizations/{slug:[a-z0-9-]+}.jsonld /organizations/none.jsonld 404 404 404
            GET /organizations/{slug:[a-z0-9-]+}.vcf /organizations/none.vcf 404 404 404
            GET /sitemap.xml = in in in
            GET /robots.txt = in in in
            GET /search/suggestions = out in in
            GET /services = in in in
            GET /services.csv = out in in
            GET /services.xlsx = out in in
            GET /admin/accounts = out 403 403
            POST /admin/accounts = out 403 403
            GET /admin/accounts/new = out 403 403
            GET /admin/accounts/{id} /admin/accounts/ACCOUNT out 403 403
            POST /admin/accounts/{id}/state /admin/accounts/ACCOUNT/state?state=DISABLED out 403 403
            POST /admin/accounts/{id}/invitation /admin/accounts/ACCOUNT/invitation out 403 403
            POST /admin/accounts/{id}/roles /admin/accounts/ACCOUNT/roles?role=ADMINISTRATOR out 403 403
            POST /admin/accounts/{id}/memberships/{organization}/removal /admin/accounts/ACCOUNT/memberships/NOBODY/removal out 404 404
            POST /admin/accounts/{id}/assignments/{assignment}/removal /admin/accounts/ACCOUNT/assignments/NOBODY/removal out 403 403
            GET /settings = out in in
            POST /settings = out in in
            POST /settings/password = out in in
            POST /settings/sessions/{handle:[0-9a-f]{24}}/ending /settings/sessions/0123456789abcdef01234567/ending out in in
            POST /settings/sessions/ending = out in in
            GET /{kind:invitations|password-reset}/{token:[A-Za-z0-9_-]{20,100}} /invitations/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /{kind:invitations|password-reset}/{token:[A-Za-z0-9_-]{20,100}} /invitations/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /{kind:invitations|password-reset}/{token:[A-Za-z0-9_-]{20,100}}/renewal /invitations/aaaaaaaaaaaaaaaaaaaaaaaa/renewal in in in
            GET /password-reset = in in in
            POST /password-reset = in in in
            GET /admin = out 403 403
            GET /admin/access = out 403 403
            GET /organizations/{slug}/members /organizations/otaharin/members out 403 in
            POST /organizations/{slug}/members /organizations/otaharin/members out 403 in
            POST /organizations/{slug}/members/{account}/role /organizations/otaharin/members/ACCOUNT/role?role=MANAGER out 403 in
            POST /organizations/{slug}/members/{account}/removal /organizations/otaharin/members/NOBODY/removal out 403 404
            POST /acting-organization /acting-organization?organization=NOBODY out 404 404
            POST /session = out in in
            GET /meetings = out in in
            POST /meetings = out in in
            GET /meetings/new = out in in
            GET /meetings.csv = out in in
            GET /meetings.xlsx = out in in
            GET /meetings/understood = out in in
            GET /meetings/{id} /meetings/DRAFT out 404 in
            GET /meetings/{id}/attendance-sheet /meetings/DRAFT/attendance-sheet out 404 in
            GET /meetings/{id}/edit /meetings/DRAFT/edit out 404 in
            GET /meetings/{id}/parts /meetings/DRAFT/parts out 404 in
            POST /meetings/{id}/parts/{name} /meetings/DRAFT/parts/said out 404 in
            POST /meetings/{meeting}/action-items/{id}/state /meetings/DRAFT/action-items/ITEM/state?state=DONE out 404 in
            POST /meetings/{id} /meetings/DRAFT?do=enter out 404 in
            GET /meetings/recognition = out in in
            POST /meetings/recognition = out in in
            GET /digest/{token:[A-Za-z0-9_-]{20,100}} /digest/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /digest/{token:[A-Za-z0-9_-]{20,100}} /digest/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /settings/digest = out in in
            GET /action-items = out in in
            GET /action-items.csv = out in in
            GET /action-items.xlsx = out in in
            GET /action-items/{id} /action-items/ITEM out 404 in
            POST /action-items/{id}/dependencies /action-items/ITEM/dependencies?on=NOBODY out 404 404
            POST /action-items/{id}/dependencies/{on}/removal /action-items/ITEM/dependencies/NOBODY/removal out 404 in
            GET /meetings/{id}/conclusions/{conclusion}/goal /meetings/DRAFT/conclusions/NOBODY/goal out 404 404
            POST /meetings/{id}/conclusions/{conclusion}/goal /meetings/DRAFT/conclusions/NOBODY/goal out 404 404
            POST /action-items/{id}/meetings /action-items/ITEM/meetings?at=NOBODY out 404 404
            POST /action-items/{id}/meetings/{at}/removal /action-items/ITEM/meetings/NOBODY/removal out 404 in
            POST /action-items/{id}/notes /action-items/ITEM/notes?text=x out 404 in
            GET /challenges = out in in
            GET /challenges.csv = out in in
            GET /challenges.xlsx = out in in
            GET /challenges/themes = out in in
            GET /challenges/{id} /challenges/CHALLENGE out 404 in
            POST /challenges/{id}/theme /challenges/CHALLENGE/theme?theme=x out 404 in
            POST /challenges/{id}/action-items /challenges/CHALLENGE/action-items?item=ITEM out 404 in
            POST /challenges/{id}/action-items/{item}/removal /challenges/CHALLENGE/action-items/ITEM/removal out 404 in
            GET /challenges/{id}/meetings/{meeting} /challenges/CHALLENGE/meetings/DRAFT out 404 in
            POST /challenges/{id}/meetings/{meeting} /challenges/CHALLENGE/meetings/DRAFT out 404 in
            GET /challenges/{id}/merge/{other} /challenges/CHALLENGE/merge/NOBODY out 403 403
            POST /challenges/{id}/merge/{other} /challenges/CHALLENGE/merge/NOBODY out 403 403
            POST /challenges/{id}/merges/{merge}/undoing /challenges/CHALLENGE/merges/NOBODY/undoing out 403 403
            GET /meetings/{id}/papers /meetings/DRAFT/papers out 404 in
            POST /meetings/{id}/papers /meetings/DRAFT/papers?submissionKey=NOBODY out 404 in
            GET /news = in in in
            GET /news.atom = in in in
            GET /news/{slug} /news/none 404 404 404
            GET /news/{slug:[a-z0-9-]+}.jsonld /news/none.jsonld 404 404 404
            GET /news/{slug}/photographs/{id} /news/none/photographs/NOBODY 404 404 404
            GET /news/{slug}/photographs/{id}/thumbnail /news/none/photographs/NOBODY/thumbnail 404 404 404
            GET /meetings/{id}/news /meetings/DRAFT/news out 404 in
            GET /meetings/{id}/news/edit /meetings/DRAFT/news/edit out 404 in
            POST /meetings/{id}/news/edit /meetings/DRAFT/news/edit out 404 in
            POST /meetings/{id}/news/publication /meetings/DRAFT/news/publication?version=99 out 404 in
            POST /meetings/{id}/news/withdrawal /meetings/DRAFT/news/withdrawal?version=99 out 404 in
            GET /papers/{id} /papers/PAPER out 404 in
            GET /papers/{id}/thumbnail /papers/PAPER/thumbnail out 404 in
            GET /papers/{id}/edit /papers/PAPER/edit out 404 in
            POST /papers/{id}/edit /papers/PAPER/edit?version=99 out 404 in
            POST /papers/{id}/deletion /papers/PAPER/deletion out 404 in
            GET /calendar = out in in
            POST /calendar/renewal = out in in
            POST /calendar/removal = out in in
            GET /calendar/public.ics = in in in
            GET /calendar/{token:[A-Za-z0-9_-]{20,100}}/mine.ics /calendar/aaaaaaaaaaaaaaaaaaaaaaaa/mine.ics 404 404 404
            GET /calendar/{token:[A-Za-z0-9_-]{20,100}}/organization.ics /calendar/aaaaaaaaaaaaaaaaaaaaaaaa/organization.ics 404 404 404
            GET /calendar/{token:[A-Za-z0-9_-]{20,100}}/regions/{region:[a-z0-9-]{2,60}}.ics /calendar/aaaaaaaaaaaaaaaaaaaaaaaa/regions/mk-vardar.ics 404 404 404
            GET /answers/{token:[A-Za-z0-9_-]{20,100}} /answers/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /answers/{token:[A-Za-z0-9_-]{20,100}} /answers/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            GET /meetings/invitees/suggestions = out in in
            GET /meetings/{id}/invitees /meetings/DRAFT/invitees out 404 in
            POST /meetings/{id}/invitees /meetings/DRAFT/invitees out 404 in
            POST /meetings/{id}/invitations /meetings/DRAFT/invitations out 404 in
            POST /meetings/{id}/invitees/{invitee}/removal /meetings/DRAFT/invitees/NOBODY/removal out 404 in
            POST /meetings/{id}/invitees/{invitee}/answer /meetings/DRAFT/invitees/NOBODY/answer out 404 in
            GET /meetings/{id}/check-in /meetings/DRAFT/check-in out 404 in
            POST /meetings/{id}/check-in /meetings/DRAFT/check-in out 404 in
            POST /meetings/{id}/check-in/{invitee} /meetings/DRAFT/check-in/NOBODY out 404 in
            GET /meetings/{id}/plan/edit /meetings/DRAFT/plan/edit out 404 in
            POST /meetings/{id}/plan /meetings/DRAFT/plan out 404 in
            POST /meetings/{id}/cancellation /meetings/DRAFT/cancellation out 404 in
            GET /meetings/{id}/agenda/edit /meetings/DRAFT/agenda/edit out 404 in
            POST /meetings/{id}/agenda /meetings/DRAFT/agenda out 404 in
            GET /meetings/{id}/minutes /meetings/DRAFT/minutes out 404 in
            GET /meetings/{id}/minutes/print /meetings/DRAFT/minutes/print out 404 in
            GET /meetings/{id}/minutes.pdf /meetings/DRAFT/minutes.pdf out 404 in
            GET /meetings/{id}/minutes.docx /meetings/DRAFT/minutes.docx out 404 in
            GET /meetings/{id}/minutes/versions/{number} /meetings/DRAFT/minutes/versions/1 out 404 404
            POST /meetings/{id}/minutes/round /meetings/DRAFT/minutes/round out 404 in
            POST /meetings/{id}/minutes/remarks/{remark}/decision /meetings/DRAFT/minutes/remarks/NOBODY/decision?decision=REJECTED out 404 404
            POST /meetings/{id}/minutes/approval /meetings/DRAFT/minutes/approval out 404 in
            POST /meetings/{id}/minutes/addenda /meetings/DRAFT/minutes/addenda?text=x out 404 in
            POST /meetings/{id}/deletion /meetings/DRAFT/deletion out 404 in
            GET /plans/new = out in in
            POST /plans /plans?do=add-item out in in
            GET /series/{slug} /series/none out 404 404
            GET /series/{slug}/edit /series/none/edit out 404 404
            POST /series/{slug} /series/none out 404 404
            GET /series/suggestions = out in in
            GET /projects/suggestions = out in in
            GET /challenges/suggestions = out in in
            GET /municipalities = out in in
            GET /municipalities/suggestions = out in in
            GET /municipalities/{address} /municipalities/mk-veles out in in
            GET /regions/{address} /regions/mk-vardar out in in
            GET /regions/{address}/stale /regions/mk-vardar/stale out in in
            GET /regions/{address}/coverage /regions/mk-vardar/coverage out in in
            GET /regions/{address}/coverage.csv /regions/mk-vardar/coverage.csv out in in
            GET /regions/{address}/coverage.xlsx /regions/mk-vardar/coverage.xlsx out in in
            GET /service-models = out in in
            GET /service-models/{slug} /service-models/mobile-team out in in
            GET /service-models/{slug}/replications/new /service-models/day-centre/replications/new out in in
            POST /service-models/{slug}/replications /service-models/day-centre/replications out in in
            GET /service-models/{slug}/replications/{id} /service-models/day-centre/replications/NOBODY out 404 404
            POST /service-models/{slug}/replications/{id}/steps /service-models/day-centre/replications/NOBODY/steps?version=0 out 404 404
            POST /service-models/{slug}/replications/{id}/deletion /service-models/day-centre/replications/NOBODY/deletion?version=0 out 404 404
            GET /countries/{id} /countries/mk out in in
            GET /today = out in in
            GET /join = in in in
            POST /join = in in in
            GET /join/sent = in in in
            GET /organizations = in in in
            GET /organizations.csv = out in in
            GET /organizations.xlsx = out in in
            GET /organizations/suggestions = out in in
            GET /organizations/places = out in in
            GET /organizations/persons = out in in
            GET /organizations/new = out 403 403
            POST /organizations/new = out 403 403
            GET /organizations/{slug} /organizations/otaharin 404 in in
            GET /organizations/{slug}/logo /organizations/otaharin/logo 404 404 404
            POST /organizations/{slug}/logo /organizations/otaharin/logo out 403 in
            GET /organizations/{slug}/edit /organizations/otaharin/edit out 403 in
            POST /organizations/{slug}/edit /organizations/otaharin/edit out 403 in
            POST /organizations/{slug}/closure /organizations/otaharin/closure?version=99 out 403 in
            POST /organizations/{slug}/reopening /organizations/otaharin/reopening?version=99 out 403 in
            GET /services/hours = out in in
            GET /services/new /services/new?organization=otaharin out 403 in
            POST /services/new /services/new?organization=otaharin out 403 in
            GET /services/new/{organization} /services/new/otaharin out in in
            GET /services/{slug} /services/SERVICE 404 in in
            GET /services/{slug}/edit /services/SERVICE/edit out 403 in
            POST /services/{slug}/edit /services/SERVICE/edit out 403 in
            POST /services/{slug}/closure /services/SERVICE/closure?version=99 out 403 in
            POST /services/{slug}/reopening /services/SERVICE/reopening?version=99 out 403 in
            GET /locations/{id}/edit /locations/LOCATION/edit out 403 in
            POST /locations/{id}/edit /locations/LOCATION/edit?version=99 out 403 in
            POST /organizations/{slug}/publication /organizations/otaharin/publication?version=99 out 403 in
            POST /organizations/{slug}/withdrawal /organizations/otaharin/withdrawal?version=99 out 403 in
            GET /duplicates = out 404 404
            POST /duplicates/look = out 404 404
            POST /{kind:organizations|services}/{slug}/difference/{other} /organizations/otaharin/difference/romkinja out 404 404
            POST /{kind:organizations|services}/{slug}/difference/{other}/removal /organizations/otaharin/difference/romkinja/removal out 404 404
            GET /{kind:organizations|services}/{slug}/merge/{other} /organizations/otaharin/merge/romkinja out 404 404
            POST /{kind:organizations|services}/{slug}/merge/{other} /organizations/otaharin/merge/romkinja out 404 404
            GET /merges = out 404 404
            GET /merges/{id} /merges/NOBODY out 404 404
            POST /merges/{id}/undoing /merges/NOBODY/undoing out 404 404
            POST /services/{slug}/confirmation /services/SERVICE/confirmation out 403 in
            POST /organizations/{slug}/confirmation /organizations/otaharin/confirmation out 403 in
            GET /confirmations/{token:[A-Za-z0-9_-]{20,100}} /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /confirmations/{token:[A-Za-z0-9_-]{20,100}} /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            GET /confirmations/{token:[A-Za-z0-9_-]{20,100}}/change /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa/change in in in
            POST /confirmations/{token:[A-Za-z0-9_-]{20,100}}/change /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa/change in in in
            GET /confirmations/{token:[A-Za-z0-9_-]{20,100}}/change/sent /confirmations/aaaaaaaaaaaaaaaaaaaaaaaa/change/sent in in in
            GET /{type:services|organizations}/{slug}/proposals/new /services/SERVICE/proposals/new 404 in in
            POST /{type:services|organizations}/{slug}/proposals /services/SERVICE/proposals 404 in in
            GET /{type:services|organizations}/{slug}/proposals/sent /organizations/otaharin/proposals/sent 404 in in
            GET /proposals = out in in
            GET /proposals/{id} /proposals/NOBODY out 404 404
            POST /proposals/{id}/decision /proposals/NOBODY/decision?version=0 out 404 404
            GET /join-requests = out 403 403
            POST /join-requests/{id}/approval /join-requests/NOBODY/approval out 404 404
            POST /join-requests/{id}/refusal /join-requests/NOBODY/refusal out 404 404
            GET /minutes/{token:[A-Za-z0-9_-]{20,100}} /minutes/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /minutes/{token:[A-Za-z0-9_-]{20,100}} /minutes/aaaaaaaaaaaaaaaaaaaaaaaa in in in
            POST /drafts /drafts?_draft=/meetings/new out in in
            POST /drafts/deletion /drafts/deletion?_draft=/meetings/new out in in
            GET /sign-in = in in in
            GET /sign-in/kept = out in in
            POST /sign-in = in in in""";
}
