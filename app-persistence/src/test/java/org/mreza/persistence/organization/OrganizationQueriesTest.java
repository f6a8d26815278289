package org.mreza.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mreza.persistence.organization.NetworkFixture.ADMINISTRATOR;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.organization.Organization.Kind;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationFilter.Sort;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.organization.OrganizationService;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class OrganizationQueriesTest {

    @Autowired
    OrganizationQueries queries;

    @Autowired
    OrganizationService service;

    @Autowired
    EntityManager entities;

    NetworkFixture network;

    @BeforeEach
    void network() {
        network = new NetworkFixture(service);
        entities.flush();
    }

    @ParameterizedTest
    @CsvSource({
        "poraka nasa, nasa-poraka",
        "НАША ПОРАКА, nasa-poraka",
        "poraka, nasa-poraka",
        "our mesage, nasa-poraka",
        "АСБ, arbeiter-samariter-bund",
        "asb, arbeiter-samariter-bund",
        "samariter bund, arbeiter-samariter-bund",
        "Kvinna til Kvinna, kvinna-till-kvinna",
        "Квина тил Квина, kvinna-till-kvinna",
        "otaharyn, centar-za-integrativnu-inkluziju-otaharin",
        "otaharun, centar-za-integrativnu-inkluziju-otaharin",
        "Отахарин, centar-za-integrativnu-inkluziju-otaharin",
        "socijalna rabota, centar-za-socijalna-rabota-veles"
    })
    void what_people_type_finds_the_organization(String typed, String slug) {
        assertThat(found(OrganizationFilter.of(typed), new Order(Sort.MATCH, false)))
                .startsWith(slug);
        assertThat(queries.suggestions(typed, 5))
                .extracting(OrganizationRow::slug)
                .startsWith(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "%", "'; drop table organization; --", "zzzzqqqq", ":* & !"})
    void what_names_nothing_finds_nothing(String typed) {
        assertThat(found(OrganizationFilter.of(typed), new Order(Sort.MATCH, false)))
                .isEmpty();
    }

    @Test
    void a_name_itself_comes_before_names_that_begin_so_and_those_that_hold_the_word() {
        registerAll("Zora nova", "Nova zora", "Zora");
        assertThat(found(OrganizationFilter.of("zora"), new Order(Sort.MATCH, false)))
                .containsExactly("zora", "zora-nova", "nova-zora");
    }

    @Test
    void working_in_a_place_counts_and_being_seated_there_may_be_asked_for() {
        MunicipalityId veles = MunicipalityId.of("mk-veles");
        assertThat(found(OrganizationFilter.in(veles), Order.BY_NAME))
                .containsExactlyInAnyOrder("centar-za-socijalna-rabota-veles", "nasa-poraka", "kvinna-till-kvinna");
        assertThat(found(
                        new OrganizationFilter(null, null, veles, null, null, OrganizationFilter.Tie.SEAT, null),
                        Order.BY_NAME))
                .containsExactly("centar-za-socijalna-rabota-veles");
        assertThat(found(OrganizationFilter.in(RegionId.of("mk-vardar")), Order.BY_NAME))
                .containsExactlyInAnyOrder("centar-za-socijalna-rabota-veles", "nasa-poraka", "kvinna-till-kvinna");
        assertThat(found(OrganizationFilter.in(MunicipalityId.of("ba-tuzla")), Order.BY_NAME))
                .containsExactly("arbeiter-samariter-bund");
    }

    @Test
    void pages_follow_each_other_in_every_order_and_back() {
        for (int i = 0; i < 2 * Window.SIZE; i++) registerAll("Здружение " + i);
        for (Sort sort : Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                Order order = new Order(sort, descending);
                Window<OrganizationRow> first =
                        queries.list(OrganizationFilter.ALL, order, ADMINISTRATOR, Language.MK, null);
                Window<OrganizationRow> second =
                        queries.list(OrganizationFilter.ALL, order, ADMINISTRATOR, Language.MK, first.next());
                Window<OrganizationRow> third =
                        queries.list(OrganizationFilter.ALL, order, ADMINISTRATOR, Language.MK, second.next());
                List<OrganizationRow> all = new ArrayList<>(first.rows());
                all.addAll(second.rows());
                all.addAll(third.rows());
                assertThat(all).hasSize(105).doesNotHaveDuplicates();
                assertThat(third.next()).isNull();
                assertThat(queries.list(OrganizationFilter.ALL, order, ADMINISTRATOR, Language.MK, second.previous()))
                        .isEqualTo(first);
            }
        }
    }

    @Test
    void a_damaged_cursor_is_the_first_page() {
        assertThat(queries.list(OrganizationFilter.ALL, Order.BY_NAME, ADMINISTRATOR, Language.EN, "garbage!"))
                .isEqualTo(queries.list(OrganizationFilter.ALL, Order.BY_NAME, ADMINISTRATOR, Language.EN, null));
    }

    @Test
    void an_export_holds_what_the_list_shows() {
        List<String> exported = new ArrayList<>();
        OrganizationFilter filter = OrganizationFilter.of("otaharun");
        queries.each(filter, Order.BY_NAME, ADMINISTRATOR, Language.EN, row -> exported.add(row.original()));
        assertThat(exported)
                .isEqualTo(queries.list(filter, Order.BY_NAME, ADMINISTRATOR, Language.EN, null).rows().stream()
                        .map(row -> row.name().original())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Порака наша", "Nasha poraka", "наша порка", "Our message"})
    void a_name_that_resembles_an_existing_one_is_noticed(String name) {
        assertThat(queries.similar(LocalizedText.of(Language.MK, name)))
                .extracting(OrganizationRow::slug)
                .startsWith("nasa-poraka");
    }

    @Test
    void a_name_like_no_other_resembles_nothing() {
        assertThat(queries.similar(LocalizedText.of(Language.MK, "Сосема друго здружение")))
                .isEmpty();
    }

    @Test
    void a_page_tells_everything_in_few_statements() {
        entities.clear();
        var page = SqlCount.of(
                () -> queries.show("nasa-poraka", ADMINISTRATOR, Language.MK).orElseThrow());
        assertThat(page.count()).isLessThanOrEqualTo(3);
        OrganizationPage shown = page.result();
        assertThat(shown.seats()).extracting(s -> s.job().original()).containsExactly("Претседателка", "Дневен центар");
        assertThat(shown.seats().get(0).personName()).isEqualTo("Ана Пробна");
        assertThat(shown.reach().website()).isEqualTo("https://porakanasa.org.mk");
        assertThat(shown.areas()).extracting(Object::toString).containsExactly("mk-veles");
    }

    @Test
    void memberships_are_seen_from_both_sides() {
        assertThat(queries.show("arbeiter-samariter-bund", ADMINISTRATOR, Language.EN)
                        .orElseThrow()
                        .ties()
                        .members())
                .extracting(
                        t -> t.organization().id(),
                        t -> t.since() == null ? null : t.since().year())
                .containsExactly(tuple(network.otaharin, 2019));
        assertThat(queries.show("centar-za-integrativnu-inkluziju-otaharin", ADMINISTRATOR, Language.EN)
                        .orElseThrow()
                        .ties()
                        .groups())
                .extracting(t -> t.organization().id())
                .containsExactly(network.asb);
    }

    @Test
    void a_list_costs_one_statement() {
        assertThat(SqlCount.of(() -> found(OrganizationFilter.of("zdruzenie"), Order.BY_NAME))
                        .count())
                .isLessThanOrEqualTo(3);
        assertThat(SqlCount.of(() -> found(OrganizationFilter.ALL, new Order(Sort.SEAT, false)))
                        .count())
                .isEqualTo(1);
    }

    private List<String> found(OrganizationFilter filter, Order order) {
        return queries.list(filter, order, ADMINISTRATOR, Language.EN, null).rows().stream()
                .map(OrganizationRow::slug)
                .toList();
    }

    private void registerAll(String... names) {
        for (String name : names)
            NetworkFixture.register(
                    service,
                    NetworkFixture.edit(
                            name, Language.SR_LATN, Kind.CIVIL_SOCIETY, NetworkFixture.seat("mk-kumanovo")));
        entities.flush();
    }
}
