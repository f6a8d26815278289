package org.mreza.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the network publishes comes back in: into itself as nothing new, under other ids as the same things again. */
class HsdsImportTest extends SendingFiles {

    private static final String LAST = " from import order by created_at desc limit 1";

    @AfterEach
    void forget() {
        run(
                "delete from service_at_location a using import_identity i where i.record_id = a.service_id and i.wrote @> '{name.mk}'");
        run("delete from service s using import_identity i where i.record_id = s.id and i.wrote @> '{name.mk}'");
        run("delete from location l using import_identity i where i.record_id = l.id and i.wrote @> '{municipality}'");
        run("delete from location l using import_identity i where i.record_id = l.id and i.wrote @> '{url}'");
        run("delete from organization o using import_identity i where i.record_id = o.id and i.wrote @> '{name.mk}'");
        run("delete from import");
        run("delete from import_source");
    }

    @Test
    void the_own_package_and_documents_change_nothing() throws Exception {
        for (String address : new String[] {
            "/api/hsds/datapackage?lang=mk",
            "/api/hsds/datapackage?lang=sr-Latn",
            "/api/hsds/organizations?format=ndjson&full=true&lang=mk",
            "/api/hsds/services?format=ndjson&full=true&lang=mk",
            "/api/hsds/services?per_page=100&full=true&lang=bs"
        }) {
            String page = sent("hsds", published(address));
            check(page);
            assertThat(one("select concat_ws(' ', created, changed, rejected)" + LAST))
                    .as("%s: %s", address, differences())
                    .isEqualTo("0 0 0");
            assertThat(Long.parseLong(one("select same::text" + LAST))).isGreaterThan(20);
        }
    }

    @Test
    void records_that_are_not_here_are_made_with_every_field_and_then_are_the_same() throws Exception {
        byte[] foreign = HsdsPackages.renamed(published("/api/hsds/datapackage?lang=mk"));
        String page = sent("hsds.zip", foreign);
        assertThat(body(page)).contains("organizations.csv", "service_at_location.csv");
        check(page);
        assertThat(one("select concat_ws(' ', changed, same, rejected)" + LAST))
                .as(differences())
                .isEqualTo("0 0 0");
        assertThat(body(page + "?rows=NEW")).contains("organizations.csv, ред 2");
        step(page + "/confirmation");
        worker.workOnNext();
        assertThat(body(page)).contains("Преземено на");
        HsdsCopies.assertSame(jdbc);
        String again = sent("hsds.zip", foreign);
        check(again);
        assertThat(one("select concat_ws(' ', created, changed, rejected)" + LAST))
                .as(differences())
                .isEqualTo("0 0 0");
    }

    @Test
    void what_is_no_good_is_said_where_it_stands_and_nothing_is_kept() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ред 2, колона", "{\"id\":\"1\",\"name\":\"a\",\n\"status\":".getBytes(StandardCharsets.UTF_8));
        files.put("подлабоко од 40", "[".repeat(500).getBytes(StandardCharsets.UTF_8));
        files.put("нема организации", "[{\"id\":\"1\",\"last_modified\":\"x\"}]".getBytes(StandardCharsets.UTF_8));
        files.put("водат надвор", HsdsPackages.of("../../etc/passwd", "x", "datapackage.json", "{}"));
        files.put("не е покрај неа", HsdsPackages.describing("../secret.csv", "id,name\n1,a\n"));
        files.put("datapackage.json не може", HsdsPackages.of("datapackage.json", "{\"resources\":["));
        files.put("недостига колоната", HsdsPackages.describing("organizations.csv", "name\na\n"));
        files.put("стои двапати", HsdsPackages.describing("organizations.csv", "id,name,name\n1,a,b\n"));
        files.put("преголема", HsdsPackages.bomb());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            MockHttpServletResponse answer = send("a.json", file.getValue());
            assertThat(answer.getStatus()).as(file.getKey()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(file.getKey());
        }
        assertThat(one("select count(*)::text from import")).isEqualTo("0");
    }

    @Test
    void a_bad_record_is_rejected_by_itself_with_its_place_field_and_reason() throws Exception {
        String page = sent("a.json", """
                {"services": [{"id": "s1", "name": "Проба", "status": "sleeping", "organization_id": "nobody"}],
                 "organizations": [{"id": "o1", "name": "Проба", "description": "", "parent_organization_id": "o2", "attributes": [{"link_type": "organization_kind", "taxonomy_term": {"code": "DONOR", "name": "x"}}]},
                   {"id": "o2", "name": "Проба два", "description": "", "parent_organization_id": "o1", "attributes": [{"link_type": "organization_kind", "taxonomy_term": {"code": "DONOR", "name": "x"}}]}],
                 "locations": [{"id": "l1", "location_type": "physical", "latitude": 60.1, "longitude": 24.9, "organization_id": "o1",
                   "addresses": [{"city": "Veles", "country": "MK", "address_1": "x"}]}],
                 "service_at_locations": [{"id": "a1", "service_id": "s1", "location_id": "l1",
                   "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "16:00", "closes_at": "08:00"}]}]}""".getBytes(StandardCharsets.UTF_8));
        check(page);
        assertThat(body(page))
                .contains("organizations, запис 1", "sleeping", "parent_organization_id")
                .contains("service_at_locations, запис 1", "schedules", "latitude");
        assertThat(one("select concat_ws(' ', created, rejected)" + LAST)).isEqualTo("0 5");
    }

    @Test
    void a_file_of_a_directory_of_one_kind_is_taken_for_what_was_chosen() throws Exception {
        String page = sent("a.json", """
                {"organizations": [{"id": "o1", "name": "Проба туѓа", "description": "x"}],
                 "services": [{"id": "s1", "name": "Проба прием", "status": "active", "organization_id": "o1"}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(body(page))
                .containsPattern("value=\"CIVIL_SOCIETY\" selected")
                .containsPattern("value=\"INFO\" selected");
        step(page + "/description?do=check&organizationKind=DONOR&serviceType=SHELTER");
        worker.workOnNext();
        assertThat(one("select concat_ws(' ', created, rejected)" + LAST)).isEqualTo("2 0");
        assertThat(one("select string_agg(changes::text, ' ') from import_row"))
                .contains("DONOR", "SHELTER", "ASSUME")
                .doesNotContain("CIVIL_SOCIETY", "INFO");
    }

    @Test
    void a_plain_file_of_another_directory_is_taken_in_and_what_it_does_not_say_is_shown() throws Exception {
        String page = sent("a.json", """
                {"organizations": [{"id": "o1", "name": "Проба туѓа", "description": "x"}],
                 "services": [{"id": "s1", "name": "Проба прва", "status": "active", "organization_id": "o1",
                     "attributes": [{"link_type": "taxonomy", "taxonomy_term": {"code": "77", "name": "Dnevni centar"}}]},
                   {"id": "s2", "name": "Проба втора", "status": "active", "organization_id": "o1"}]}""".getBytes(StandardCharsets.UTF_8));
        check(page);
        assertThat(one("select concat_ws(' ', created, rejected)" + LAST)).isEqualTo("3 0");
        assertThat(body(page + "?rows=NEW")).contains("Не е кажано во датотеката: претпоставено");
        step(page + "/confirmation");
        worker.workOnNext();
        assertThat(
                        one(
                                "select string_agg(service_type_code, ' ' order by slug desc) from service where slug like 'proba-%'"))
                .isEqualTo("INFO DAYCARE");
        assertThat(one("select kind from organization where slug = 'proba-tugja'"))
                .isEqualTo("CIVIL_SOCIETY");
    }

    private String differences() {
        return one(
                "select coalesce(string_agg(concat_ws(' ', record, line, outcome, changes, problems, case outcome when 'NEW' then facts end), e'\\n'), '')"
                        + " from (select * from import_row where outcome <> 'SAME' and import_id = (select id" + LAST
                        + ") order by outcome = 'NEW', part, line limit 12) r");
    }

    private byte[] published(String address) throws Exception {
        return web.perform(get(URI.create(address))).andReturn().getResponse().getContentAsByteArray();
    }
}
