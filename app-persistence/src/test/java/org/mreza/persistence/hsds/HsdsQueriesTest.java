package org.mreza.persistence.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mreza.domain.hsds.HsdsDetail;
import org.mreza.domain.hsds.HsdsFilter;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.hsds.HsdsPage;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.hsds.HsdsQuestion;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.hsds.HsdsTables;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.SerbianScript;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.PublishedNetwork;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class HsdsQueriesTest {

    private static final HsdsReader MACEDONIAN = new HsdsReader(Language.MK, "https://mreza.example");

    @Autowired
    HsdsQueries queries;

    @Autowired
    HsdsTables tables;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void settle() {
        PublishedNetwork.settle(jdbc);
    }

    private HsdsPage page(HsdsKind kind, HsdsDetail detail, HsdsFilter filter) {
        return queries.page(new HsdsQuestion(kind, detail, filter, MACEDONIAN), 1, 100);
    }

    private String one(HsdsKind kind, String id, Language language) {
        return queries.one(
                        kind, UUID.fromString(id), HsdsDetail.FULL, new HsdsReader(language, "https://mreza.example"))
                .orElseThrow()
                .json();
    }

    @ParameterizedTest
    @EnumSource(HsdsKind.class)
    void nothing_unpublished_is_in_any_list_or_count(HsdsKind kind) {
        for (HsdsDetail detail : HsdsDetail.values()) {
            HsdsPage page = page(kind, detail, HsdsFilter.NONE);
            assertThat(page.contents()).isNotEmpty().hasSize((int) page.total());
            assertThat(String.join("\n", page.contents()))
                    .doesNotContain(PublishedNetwork.NOBODYS_BUSINESS.toArray(String[]::new));
        }
    }

    @Test
    void nothing_unpublished_is_in_any_table() {
        for (HsdsTables.Table table : tables.all()) {
            List<String> rows = new ArrayList<>();
            tables.rows(
                    table,
                    MACEDONIAN,
                    row -> rows.add(
                            String.join("|", row.stream().map(String::valueOf).toList())));
            assertThat(table.columns()).as(table.name()).isNotEmpty();
            assertThat(rows).as(table.name()).isNotEmpty();
            assertThat(String.join("\n", rows))
                    .doesNotContain(PublishedNetwork.NOBODYS_BUSINESS.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE, " + PublishedNetwork.HIDDEN_SERVICE,
        "ORGANIZATION, " + PublishedNetwork.HIDDEN_ORGANIZATION,
        "LOCATION, " + PublishedNetwork.HIDDEN_PLACE,
        "SERVICE_AT_LOCATION, " + PublishedNetwork.HIDDEN_HOURS
    })
    void who_knows_the_id_of_something_unpublished_finds_nothing(HsdsKind kind, String id) {
        assertThat(queries.one(kind, UUID.fromString(id), HsdsDetail.FULL, MACEDONIAN))
                .isEmpty();
        HsdsFilter by = new HsdsFilter(
                null, null, null, null, UUID.fromString(PublishedNetwork.HIDDEN_ORGANIZATION), null, false);
        assertThat(page(kind, HsdsDetail.LISTED, by).total()).isZero();
    }

    @Test
    void places_come_in_the_order_they_were_told_in_and_days_are_those_of_the_pages() {
        jdbc.sql("""
                update service_at_location set position = 1 where id = cast(:other as uuid);
                insert into service_at_location (id, service_id, location_id, position, note)
                values (cast(:id as uuid), cast(:service as uuid), cast(:location as uuid), 0, '{"source":"mk","mk":"Прва"}');
                update service set confirmed_at = '2026-10-01 23:30Z' where id = cast(:service as uuid)""".replace(":id", "'0196f000-0000-7000-8000-000000000039'")
                        .replace(":service", "'" + PublishedNetwork.LEGAL_AID + "'")
                        .replace(":location", "'" + PublishedNetwork.CONFIDENTIAL_PLACE + "'")
                        .replace(":other", "'" + PublishedNetwork.OFFICE_HOURS + "'"))
                .update();
        String told = one(HsdsKind.SERVICE, PublishedNetwork.LEGAL_AID, Language.MK);
        assertThat(told).contains("\"assured_date\":\"2026-10-02\"");
        assertThat(told.indexOf("000000000039")).isPositive().isLessThan(told.indexOf(PublishedNetwork.OFFICE_HOURS));
    }

    @Test
    void a_service_tells_all_that_belongs_to_it() {
        assertThat(one(HsdsKind.SERVICE, PublishedNetwork.LEGAL_AID, Language.MK))
                .contains(
                        "\"name\":\"Бесплатна правна помош\"",
                        "\"status\":\"active\"",
                        "\"alert\":\"Измислено: податоци за приказ\"",
                        "\"assured_date\":\"2026-10-01\"",
                        "\"accreditations\":\"Дозвола. Решение, 12-3, 2024\"",
                        "\"byday\":\"MO,TU\"",
                        "\"interval\":2",
                        "\"opens_at\":\"08:00\"",
                        "\"attending_type\":\"appointment\"",
                        "EXDATE:20261208",
                        "\"description\":\"Мустафино, Свети Николе\"",
                        "\"address_1\":\"Ленинова 1\"",
                        "\"country\":\"MK\"",
                        "\"amount\":0",
                        "\"available\":4",
                        "\"maximum\":10",
                        "\"description\":\"2 на листа на чекање\"",
                        "\"code\":\"LEGALAID\"",
                        "\"code\":\"ROMA\"",
                        "\"code\":\"rom\"",
                        "\"title\":\"Прием\"",
                        "\"number\":\"+389 32 111 225\"",
                        "\"source\":\"Правна канцеларија Свети Николе\"",
                        "https://mreza.example/organizations/pravna-kancelarija")
                .doesNotContain("null", "parent_organization_id");
    }

    @Test
    void of_a_confidential_place_there_is_the_municipality_alone() {
        String place = one(HsdsKind.LOCATION, PublishedNetwork.CONFIDENTIAL_PLACE, Language.MK);
        assertThat(place)
                .contains("\"name\":\"Штип\"", "\"address_1\":\"\"", "\"city\":\"Штип\"")
                .doesNotContain("organization_id", "accessibility", "latitude");
        assertThat(one(HsdsKind.SERVICE_AT_LOCATION, PublishedNetwork.CONFIDENTIAL_HOURS, Language.MK))
                .doesNotContain("\"schedules\"", "opens_at", PublishedNetwork.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Free legal aid",
        "MK, Бесплатна правна помош",
        "SR_CYRL, Бесплатна правна помоћ",
        "SR_LATN, Besplatna pravna pomoć"
    })
    void texts_are_in_the_language_asked_for(Language language, String name) {
        assertThat(one(HsdsKind.SERVICE, PublishedNetwork.LEGAL_AID, language)).contains("\"name\":\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"Љубав и Њива", "ЉУБАВ", "НАШ ПАЊ", "Џеп и ЏЕП", "ЏЂЋЖШЧ ћирилица"})
    void serbian_is_written_in_latin_as_java_does(String text) {
        assertThat(jdbc.sql("select serbian_latin(?)")
                        .params(text)
                        .query(String.class)
                        .single())
                .isEqualTo(SerbianScript.toLatin(text));
    }

    @Test
    void ids_made_of_names_are_those_that_java_makes() {
        for (String name : List.of("mreza:term:service_type:LEGALAID", "а", "x")) {
            assertThat(jdbc.sql("select name_uuid(?)")
                            .params(name)
                            .query(UUID.class)
                            .single())
                    .isEqualTo(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(services(filter("besplatna", null, null, null))).isEqualTo(1);
        assertThat(services(filter("???", null, null, null))).isZero();
        assertThat(services(filter(null, Instant.now().plusSeconds(60), null, null)))
                .isZero();
        assertThat(services(filter(null, Instant.now().minusSeconds(60), null, null)))
                .isEqualTo(2);
        assertThat(services(filter(null, null, "service_type:LEGALAID", null))).isEqualTo(1);
        assertThat(services(filter(null, null, "target_group:ROMA", null))).isEqualTo(1);
        assertThat(services(filter(null, null, "target_group:HIV", null))).isZero();
        assertThat(services(filter(null, null, null, "tag"))).isEqualTo(1);
        assertThat(services(filter(null, null, null, "service_type"))).isEqualTo(2);
        assertThat(page(HsdsKind.SERVICE_AT_LOCATION, HsdsDetail.LISTED, filter("besplatna", null, null, null))
                        .total())
                .isEqualTo(1);
        assertThat(page(HsdsKind.LOCATION, HsdsDetail.LISTED, filter("штип", null, null, null))
                        .total())
                .isEqualTo(1);
        assertThat(page(HsdsKind.TAXONOMY_TERM, HsdsDetail.LISTED, filter(null, null, null, "tag"))
                        .contents())
                .hasSize(3);
    }

    @Test
    void who_stands_behind_a_service_leads_to_it_once_published() {
        HsdsFilter typed = filter("skrieno zdruzenie", null, null, null);
        assertThat(services(typed)).isZero();
        jdbc.sql("update organization set published = true where id = cast(? as uuid)")
                .params(PublishedNetwork.HIDDEN_ORGANIZATION)
                .update();
        assertThat(services(typed)).isEqualTo(2);
    }

    private long services(HsdsFilter filter) {
        return page(HsdsKind.SERVICE, HsdsDetail.LISTED, filter).total();
    }

    private static HsdsFilter filter(String search, Instant after, String term, String taxonomy) {
        return new HsdsFilter(search, after, id("term", term), id("taxonomy", taxonomy), null, null, false);
    }

    private static UUID id(String kind, String name) {
        return name == null
                ? null
                : UUID.nameUUIDFromBytes(("mreza:" + kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(HsdsKind.class)
    void a_page_takes_two_statements_however_much_is_told(HsdsKind kind) {
        for (HsdsDetail detail : HsdsDetail.values()) {
            assertThat(SqlCount.of(() -> page(kind, detail, HsdsFilter.NONE)).count())
                    .isEqualTo(2);
        }
        assertThat(SqlCount.of(() -> queries.one(kind, UUID.randomUUID(), HsdsDetail.FULL, MACEDONIAN))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void pages_follow_each_other() {
        HsdsQuestion terms = new HsdsQuestion(HsdsKind.TAXONOMY_TERM, HsdsDetail.LISTED, HsdsFilter.NONE, MACEDONIAN);
        List<String> all = new ArrayList<>();
        queries.each(terms, all::add);
        List<String> paged = new ArrayList<>();
        for (int i = 1; i <= queries.page(terms, 1, 20).pages(); i++)
            paged.addAll(queries.page(terms, i, 20).contents());
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }
}
