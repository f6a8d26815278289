package org.mreza.web.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.persistence.PublishedNetwork;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs, as a program sees it: nobody is signed in. */
@SpringBootTest(properties = {"mreza.public-directory=true", "mreza.rate-limit.api-burst=100000"})
@AutoConfigureMockMvc
@Import(SqlCount.class)
@Transactional
class HsdsApiTest {

    private static final Map<String, String> SCHEMAS = Map.of(
            "services", "service",
            "organizations", "organization",
            "locations", "location",
            "service_at_locations", "service_at_location",
            "taxonomies", "taxonomy",
            "taxonomy_terms", "taxonomy_term");

    /** What the specification requires, known here as well for where its schemas are not at hand. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "services", List.of("id", "name", "status"),
            "organizations", List.of("id", "name", "description"),
            "locations", List.of("id", "location_type"),
            "service_at_locations", List.of("id"),
            "taxonomies", List.of("id", "name", "description"),
            "taxonomy_terms", List.of("id", "name", "description"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void settle() {
        PublishedNetwork.settle(jdbc);
    }

    private MockHttpServletResponse answer(String address, String... headers) throws Exception {
        var request = get(java.net.URI.create("/api" + address));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        return answer;
    }

    private JsonNode json(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"services", "organizations", "locations", "service_at_locations", "taxonomies", "taxonomy_terms"
            })
    void every_answer_is_as_the_specification_says(String kind) throws Exception {
        for (String query : List.of("", "&full=true", "&full_service=true", "&lang=sr-Latn&full=1")) {
            JsonNode page = json("/hsds/" + kind + "?per_page=100" + query);
            assertThat(page.propertyNames())
                    .containsExactly(
                            "total_items",
                            "total_pages",
                            "page_number",
                            "size",
                            "first_page",
                            "last_page",
                            "empty",
                            "contents");
            assertThat(page.path("contents")).isNotEmpty();
            page.path("contents").forEach(thing -> holds(kind, thing));
        }
        for (JsonNode thing : json("/hsds/" + kind).path("contents")) {
            JsonNode one = json("/hsds/" + kind + "/" + thing.path("id").asString());
            assertThat(one.path("id")).isEqualTo(thing.path("id"));
            holds(kind, one);
        }
    }

    private static void holds(String kind, JsonNode thing) {
        assertThat(thing.propertyNames()).containsAll(REQUIRED.getOrDefault(kind, List.of()));
        assertThat(thing.toString()).doesNotContain(PublishedNetwork.NOBODYS_BUSINESS.toArray(String[]::new));
        HsdsSchemas.given()
                .ifPresent(schemas -> assertThat(schemas.faults(SCHEMAS.getOrDefault(kind, ""), thing.toString()))
                        .isEmpty());
    }

    /** Were they not read, everything would be as they say. */
    @Test
    void the_schemas_refuse_what_is_not_as_they_say() {
        HsdsSchemas.given().ifPresent(schemas -> {
            assertThat(schemas.faults("service", "{\"name\":1,\"status\":\"open\"}"))
                    .hasSizeGreaterThan(2);
            assertThat(schemas.faults("location", "{\"id\":\"x\",\"location_type\":\"physical\",\"street\":\"y\"}"))
                    .isNotEmpty();
        });
    }

    @Test
    void a_minimal_list_is_ids_and_times() throws Exception {
        json("/hsds/services?minimal=true")
                .path("contents")
                .forEach(thing ->
                        assertThat(thing.propertyNames()).containsExactly("id", "last_modified", "modified_date"));
    }

    @Test
    void a_stream_holds_one_document_a_line() throws Exception {
        MockHttpServletResponse stream = answer("/hsds/taxonomy_terms?format=ndjson");
        assertThat(stream.getContentType()).startsWith("application/x-ndjson");
        List<String> lines =
                stream.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .hasSize(json("/hsds/taxonomy_terms").path("total_items").asInt());
        lines.forEach(
                line -> assertThat(JSON.readTree(line).path("name").asString()).isNotEmpty());
    }

    @Test
    void pages_say_where_they_are() throws Exception {
        JsonNode second = json("/hsds/taxonomy_terms?page=2&per_page=20");
        assertThat(second.path("page_number").asInt()).isEqualTo(2);
        assertThat(second.path("size").asInt()).isEqualTo(20);
        assertThat(second.path("first_page").asBoolean()).isFalse();
        assertThat(second.path("last_page").asBoolean()).isFalse();
        assertThat(second.path("total_pages").asInt())
                .isEqualTo((second.path("total_items").asInt() + 19) / 20);
        JsonNode beyond = json("/hsds/services?page=9");
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("last_page").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services?page=0",
                "services?page=x",
                "services?per_page=501",
                "services?page=2001&per_page=500",
                "services?modified_after=yesterday",
                "services?taxonomy_id=1",
                "services?full=perhaps",
                "services?format=xml",
                "services?lang=tlh"
            })
    void what_cannot_be_understood_is_said(String address) throws Exception {
        MockHttpServletResponse answer = answer("/hsds/" + address);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.getContentAsString()).path("detail").asString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services, " + PublishedNetwork.HIDDEN_SERVICE,
        "organizations, " + PublishedNetwork.HIDDEN_ORGANIZATION,
        "locations, " + PublishedNetwork.HIDDEN_PLACE,
        "service_at_locations, " + PublishedNetwork.HIDDEN_HOURS
    })
    void what_is_hidden_and_what_is_not_there_look_the_same(String kind, String id) throws Exception {
        MockHttpServletResponse hidden = answer("/hsds/" + kind + "/" + id);
        MockHttpServletResponse none = answer("/hsds/" + kind + "/0196f000-0000-7000-8000-0000000000ff");
        MockHttpServletResponse word = answer("/hsds/" + kind + "/none");
        for (MockHttpServletResponse other : List.of(none, word)) {
            assertThat(hidden.getStatus()).isEqualTo(404).isEqualTo(other.getStatus());
            assertThat(hidden.getContentAsString()).isEqualTo(other.getContentAsString());
            assertThat(hidden.getHeader("ETag")).isNull();
        }
        assertThat(json("/hsds/services?search=skrieno").path("total_items").asInt())
                .isZero();
        assertThat(json("/hsds/services?organization_id=" + PublishedNetwork.HIDDEN_ORGANIZATION)
                        .path("total_items")
                        .asInt())
                .isZero();
    }

    @Test
    void an_answer_that_is_kept_is_asked_for_again_only_when_it_changed() throws Exception {
        String address = "/hsds/services/" + PublishedNetwork.LEGAL_AID;
        String tag = answer(address).getHeader("ETag");
        assertThat(answer(address).getHeader("Last-Modified")).isNotNull();
        assertThat(answer(address, "If-None-Match", tag).getStatus()).isEqualTo(304);
        String list = answer("/hsds/services").getHeader("ETag");
        jdbc.sql("update service set name = '{\"source\":\"mk\",\"mk\":\"Друго скриено\"}' where id = cast(? as uuid)")
                .params(PublishedNetwork.HIDDEN_SERVICE)
                .update();
        assertThat(answer("/hsds/services").getHeader("ETag")).isEqualTo(list);
        jdbc.sql("update organization set published = false").update();
        assertThat(answer(address, "If-None-Match", tag, "If-Modified-Since", "Wed, 01 Jan 2031 00:00:00 GMT")
                        .getStatus())
                .isEqualTo(404);
        assertThat(json("/hsds/services").path("empty").asBoolean()).isTrue();
    }

    @Test
    void other_sites_may_read_and_nothing_else() throws Exception {
        assertThat(answer("/hsds/services", "Origin", "https://elsewhere.example")
                        .getHeader("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        MockHttpServletResponse asked = web.perform(options("/api/hsds/services")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST"))
                .andReturn()
                .getResponse();
        assertThat(asked.getStatus()).isEqualTo(403);
        assertThat(asked.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void the_description_names_every_address_and_the_page_is_for_people() throws Exception {
        JsonNode document = json("");
        Set<String> paths = new HashSet<>(document.path("paths").propertyNames());
        assertThat(paths).contains("/", "/datapackage");
        SCHEMAS.keySet().forEach(kind -> assertThat(paths).contains("/" + kind, "/" + kind + "/{id}"));
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(json("/hsds/").path("openapi_url").asString()).endsWith("/api");
        MockHttpServletResponse page = answer("", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(page.getContentAsString()).contains("/api/hsds/service_at_locations", "/api/hsds/datapackage");
    }

    @Test
    void the_package_holds_the_tables_it_describes() throws Exception {
        MockHttpServletResponse answer = answer("/hsds/datapackage?lang=en");
        assertThat(answer.getContentType()).startsWith("application/zip");
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(files.get("services.csv")).contains("Free legal aid");
        assertThat(files.get("phones.csv")).contains("+389 32 111 224");
        assertThat(lines(files, "addresses.csv", PublishedNetwork.CONFIDENTIAL_PLACE))
                .singleElement()
                .asString()
                .matches(".*," + PublishedNetwork.CONFIDENTIAL_PLACE + ",,[^,]+,[^,]+,[^,]+,,MK,physical");
        assertThat(lines(files, "locations.csv", PublishedNetwork.CONFIDENTIAL_PLACE))
                .singleElement()
                .asString()
                .endsWith(",,,");
        assertThat(String.join("\n", files.values()))
                .doesNotContain(PublishedNetwork.NOBODYS_BUSINESS.toArray(String[]::new));
        for (JsonNode resource : JSON.readTree(files.get("datapackage.json")).path("resources")) {
            List<String> columns = resource.path("schema")
                    .path("fields")
                    .valueStream()
                    .map(field -> field.path("name").asString())
                    .toList();
            String file = files.get(resource.path("path").asString());
            assertThat(file.lines().findFirst()).contains(String.join(",", columns));
            HsdsSchemas.given()
                    .ifPresent(schemas -> fits(schemas, resource.path("name").asString(), columns));
        }
    }

    private static List<String> lines(Map<String, String> files, String file, String holding) {
        return files.getOrDefault(file, "")
                .lines()
                .filter(line -> line.contains(holding))
                .toList();
    }

    private static void fits(HsdsSchemas schemas, String table, List<String> columns) {
        JsonNode schema = schemas.schema(table);
        assertThat(schema.path("properties").propertyNames()).as(table).containsAll(columns);
        for (String required : List.of("required", "tabular_required")) {
            schema.path(required).forEach(column -> {
                if (!column.asString().equals("unit"))
                    assertThat(columns).as(table).contains(column.asString());
            });
        }
    }
}
