package org.mreza.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchAnswer;
import org.mreza.domain.search.SearchQueries;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What people of three scripts type, and what they mean, in the demonstration network. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class SearchTest {

    private static final SearchScope ALL = SearchScope.ALL;

    @Autowired
    SearchQueries search;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource({
        "Гевгелија,          MUNICIPALITY, mk-gevgelija",
        "Gevgelija,          MUNICIPALITY, mk-gevgelija",
        "Gjevgjelija,        MUNICIPALITY, mk-gevgelija",
        "Dzevdelija,         MUNICIPALITY, mk-gevgelija",
        "ЃЕВЃЕЛИЈА,          MUNICIPALITY, mk-gevgelija",
        "Кавадарци,          MUNICIPALITY, mk-kavadarci",
        "Kavadartsi,         MUNICIPALITY, mk-kavadarci",
        "kavad,              MUNICIPALITY, mk-kavadarci",
        "Köprülü,            MUNICIPALITY, mk-veles",
        "бијељина,           MUNICIPALITY, ba-bijeljina",
        "Вардарски,          REGION,       mk-vardar",
        "Vardar,             REGION,       mk-vardar",
        "poraka nasa,        ORGANIZATION, nasa-poraka",
        "Наша порака,        ORGANIZATION, nasa-poraka",
        "ПОРАКА НАША,        ORGANIZATION, nasa-poraka",
        "АСБ,                ORGANIZATION, asb-south-east-europe",
        "ABS South East,     ORGANIZATION, asb-south-east-europe",
        "отахарин,           ORGANIZATION, otaharin",
        "besplatna pravna pomos, PROJECT,  ne-si-sam-2",
        "rjesenja stare,     PROJECT,      new-solutions-to-old-problems",
        "new solutions,      PROJECT,      new-solutions-to-old-problems",
        "regionalno jaknenje, SERIES,      regionalno-jaknenje",
    })
    void the_same_thing_is_found_in_every_script(String typed, FoundKind kind, String address) {
        String expected = kind == FoundKind.PROJECT ? project(address) : address;
        assertThat(first(typed, kind).address()).isEqualTo(expected);
    }

    private String project(String slug) {
        return jdbc.sql("select id::text from project where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    @Test
    void meetings_are_found_by_their_title() {
        assertThat(first("vtora sredba", FoundKind.MEETING).name().original())
                .isEqualTo("Втора регионална средба за вмрежување");
        assertThat(first("mobilni timovi", FoundKind.MEETING).held()).isNotNull();
    }

    @Test
    void an_exact_name_comes_before_one_that_begins_so() {
        assertThat(group("Центар", FoundKind.MUNICIPALITY).rows().get(0).address())
                .isEqualTo("mk-centar");
        assertThat(group("Centar", FoundKind.MUNICIPALITY).rows())
                .extracting(Found::address)
                .startsWith("mk-centar")
                .contains("mk-centar-zupa");
    }

    @ParameterizedTest
    @CsvSource({"Kavadraci, mk-kavadarci", "Gefgelija, mk-gevgelija", "Kumanvo, mk-kumanovo"})
    void a_slip_of_the_finger_is_forgiven_where_nothing_else_is_found(String typed, String address) {
        SearchAnswer answer = ask(typed);
        assertThat(answer.near()).isTrue();
        assertThat(answer.groups())
                .filteredOn(g -> g.kind() == FoundKind.MUNICIPALITY)
                .flatExtracting(FoundGroup::rows)
                .extracting(Found::address)
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'", "\"", "\\", "\0", "😀", "a' or 1=1 --", ":* & |", "!!!", "{,}"})
    void nothing_that_can_be_typed_breaks_it(String typed) {
        assertThat(ask(typed)).isNotNull();
        assertThat(search.suggest(SearchWords.of(typed), 8, member())).isNotNull();
    }

    @Test
    void five_million_letters_are_cut() {
        assertThat(ask("x".repeat(5_000_000)).isEmpty()).isTrue();
        assertThat(SearchWords.of("😀".repeat(101)).typed()).hasSize(200);
        assertThat(SearchWords.of("a" + "😀".repeat(101)).typed()).hasSize(199);
    }

    @Test
    void percent_and_underscore_are_no_jokers() {
        assertThat(ask("%").isEmpty()).isTrue();
        assertThat(ask("V_les").groups()).noneMatch(g -> g.kind() == FoundKind.MUNICIPALITY);
    }

    @Test
    void a_draft_is_found_by_its_owner_only() {
        String owner = jdbc.sql(
                        "update meeting set state = 'DRAFT' where title ->> 'mk' like 'Втора%' returning owner_id::text")
                .query(String.class)
                .single();

        assertThat(search.search(SearchWords.of("vtora regionalna"), ALL, 5, member())
                        .groups())
                .isEmpty();
        assertThat(search.search(SearchWords.of("regionalno jaknenje"), ALL, 5, member())
                        .groups())
                .isEmpty();
        Actor editor = member(Grant.in(OrganizationId.of(owner), Role.EDITOR));
        assertThat(search.search(SearchWords.of("vtora regionalna"), ALL, 5, editor)
                        .groups())
                .flatExtracting(FoundGroup::rows)
                .extracting(Found::state)
                .containsExactly("DRAFT");
    }

    @Test
    void suggestions_mix_the_kinds_the_exact_ones_first() {
        List<Found> found = search.suggest(SearchWords.of("veles"), 8, member());
        assertThat(found).hasSizeLessThanOrEqualTo(8);
        assertThat(found.get(0).address()).isEqualTo("mk-veles");
        assertThat(found).extracting(Found::kind).contains(FoundKind.ORGANIZATION);
    }

    @Test
    void a_search_is_two_statements_and_suggestions_are_one_besides_that_which_keeps_their_plans() {
        assertThat(SqlCount.of(() -> ask("veles")).count()).isEqualTo(3);
        assertThat(SqlCount.of(() -> ask("Kavadraci")).count()).isEqualTo(3);
        assertThat(SqlCount.of(() -> search.suggest(SearchWords.of("ve"), 8, member()))
                        .count())
                .isEqualTo(2);
    }

    private SearchAnswer ask(String typed) {
        return search.search(SearchWords.of(typed), ALL, 20, member());
    }

    private FoundGroup group(String typed, FoundKind kind) {
        return ask(typed).groups().stream()
                .filter(g -> g.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Found first(String typed, FoundKind kind) {
        return group(typed, kind).rows().get(0);
    }

    private static Actor member(Grant... grants) {
        return new Actor(AccountId.next(), "Ана", Language.MK, null, List.of(grants));
    }
}
