package org.mreza.persistence.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mreza.persistence.merge.TwoOfOne.ADMINISTRATOR;
import static org.mreza.persistence.merge.TwoOfOne.COORDINATOR_OF_VARDAR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.MergeField;
import org.mreza.domain.merge.MergeOrder;
import org.mreza.domain.merge.MergeQueries;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Merging;
import org.mreza.domain.merge.Shelf;
import org.mreza.domain.organization.Organizations;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class MergingTest {

    @Autowired
    Merging merging;

    @Autowired
    MergeQueries queries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    TwoOfOne two;

    @BeforeEach
    void enterTwice() {
        two = new TwoOfOne(jdbc);
    }

    @AfterEach
    void remove() {
        two.remove();
    }

    private static MergeOrder organizations(MergeField... fromGone) {
        return new MergeOrder(Mergeable.ORGANIZATION, "nasa-poraka", "poraka-nasa", Set.of(fromGone), 0, 0);
    }

    private static final MergeOrder SERVICES =
            new MergeOrder(Mergeable.SERVICE, "dneven-centar", "dneven-centar-2", Set.of(), 0, 0);

    /** Whoever adds a table that refers to organizations or services decides here what a merge does with it. */
    @ParameterizedTest
    @EnumSource
    void every_reference_is_dealt_with(Mergeable kind) {
        assertThat(Link.to(kind).stream()
                        .filter(l -> !l.table().equals("import_identity"))
                        .map(l -> l.table() + "." + l.column()))
                .containsExactlyInAnyOrderElementsOf(catalogue.referencesTo(kind.word()).stream()
                        .map(r -> r.table() + "." + r.column())
                        .toList());
    }

    @Test
    void everything_comes_along_and_every_name_stays() {
        merging.merge(organizations(MergeField.PHONE), ADMINISTRATOR);
        assertThat(queries.slugNow(Mergeable.ORGANIZATION, "poraka-nasa")).contains("nasa-poraka");
        assertThat(
                        one(
                                "select string_agg(a ->> 'text', '; ') from organization, jsonb_array_elements(aliases) a where slug = 'nasa-poraka'"))
                .isEqualTo("Our Message; Порака Наша");
        assertThat(one("select phone from organization where slug = 'nasa-poraka'"))
                .isEqualTo("031/000-000");
        assertThat(one("select string_agg(role, ' ' order by role) from membership"))
                .isEqualTo("EDITOR MANAGER");
        assertThat(one("select string_agg(position || (job ->> 'en'), ' ' order by position) from contact"))
                .isEqualTo("0Head 1Office 2Night");
        assertThat(one("select string_agg(position || role, ' ' order by position) from meeting_organization"))
                .isEqualTo("0HOST 1ENABLER");
        assertThat(one("select count(*)::text from organization_membership")).isEqualTo("1");
        assertThat(one("select owner_id::text from meeting")).isEqualTo(two.first.toString());
        assertThat(organizations.findBySlug("nasa-poraka")).isPresent();
    }

    @Test
    void the_places_people_and_areas_of_a_service_come_along() {
        merging.merge(SERVICES, ADMINISTRATOR);
        assertThat(one("select string_agg(role, ' ' order by role) from service_organization where organization_id <> '"
                        + two.second + "'"))
                .isEqualTo("FUNDS PROVIDES");
        assertThat(one("select count(*)::text from service_area")).isEqualTo("2");
        assertThat(one("select count(*)::text from service_contact")).isEqualTo("2");
        assertThat(one("select count(*)::text from service_at_location")).isEqualTo("1");
        assertThat(one("select opens_at::text from schedule")).isEqualTo("08:00:00");
    }

    @Test
    void undoing_restores_every_row() {
        Map<String, String> before = two.everything();
        for (MergeOrder order : List.of(SERVICES, organizations(MergeField.NAME, MergeField.PHONE))) {
            MergeId id = merging.merge(order, ADMINISTRATOR);
            assertThat(two.everything()).isNotEqualTo(before);
            merging.undo(id, ADMINISTRATOR);
            assertThat(two.everything()).isEqualTo(before);
            Merge undone = merging.found(id, ADMINISTRATOR);
            assertThat(undone.undone())
                    .isNotNull()
                    .satisfies(u -> assertThat(u.left()).isEmpty());
        }
    }

    @Test
    void what_was_changed_in_between_stays_and_is_said() {
        MergeId id = merging.merge(organizations(MergeField.PHONE), ADMINISTRATOR);
        two.run(
                "update organization set phone = '070 1', aliases = aliases || '[{\"text\":\"Порака\"}]' where id = FIRST");
        two.run("update statement set organization_id = ASB");
        two.run("delete from participation");
        two.run("update contact set phone = '9' where phone = '3'");
        merging.undo(id, ADMINISTRATOR);
        Merge undone = merging.found(id, ADMINISTRATOR);
        assertThat(undone.undone())
                .isNotNull()
                .satisfies(u ->
                        assertThat(u.left()).isEqualTo(Map.of(Shelf.DETAILS, 1, Shelf.MEETINGS, 2, Shelf.CONTACTS, 1)));
        assertThat(
                        one(
                                "select string_agg(slug || ' ' || phone, ', ' order by slug) from organization where phone is not null"))
                .isEqualTo("nasa-poraka 070 1, poraka-nasa 031/000-000");
        assertThat(
                        one(
                                "select string_agg(a ->> 'text', '; ') from organization, jsonb_array_elements(aliases) a where slug = 'nasa-poraka'"))
                .isEqualTo("Порака");
        assertThat(one(
                        "select string_agg(position || phone, ' ' order by position) from contact where organization_id = '"
                                + two.second + "'"))
                .isEqualTo("02 13");
        assertThat(organizations.findById(new OrganizationId(two.second))).isPresent();
    }

    @Test
    void contacts_of_who_does_not_publish_stay_in_the_network() {
        two.run("update organization set published = true where id = FIRST");
        MergeId id = merging.merge(organizations(), ADMINISTRATOR);
        String readable = "select string_agg(phone, ' ' order by phone) from contact where published";
        assertThat(one(readable)).isEqualTo("1");
        merging.undo(id, ADMINISTRATOR);
        assertThat(one(readable)).isEqualTo("1 2 3");
    }

    @Test
    void two_who_merge_at_once_do_it_once() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<String> merge = () -> {
            try {
                return merging.merge(organizations(), ADMINISTRATOR).toString();
            } catch (RuleBroken broken) {
                return broken.messageKey();
            }
        };
        List<Future<String>> answers = pool.invokeAll(List.of(merge, merge));
        pool.shutdown();
        List<String> said = List.of(answers.get(0).get(), answers.get(1).get());
        assertThat(said).contains("merge.rule.already");
        assertThat(said.stream().filter(s -> s.length() == 36)).hasSize(1);
    }

    @Test
    void who_may_not_finds_nothing_and_who_is_late_is_told() {
        assertThatThrownBy(() -> merging.merge(organizations(), COORDINATOR_OF_VARDAR))
                .isInstanceOf(NotFound.class);
        two.run("update organization set version = 7 where id = SECOND");
        assertThatThrownBy(() -> merging.merge(organizations(), ADMINISTRATOR)).isInstanceOf(StaleVersion.class);
        two.run("update organization set version = 0 where id = SECOND");
        MergeId id = merging.merge(organizations(), ADMINISTRATOR);
        assertThatThrownBy(() -> merging.undo(id, COORDINATOR_OF_VARDAR)).isInstanceOf(NotFound.class);
        jdbc.sql("update merge_record set merged_at = now() - interval '31 days'")
                .update();
        assertThatThrownBy(() -> merging.undo(id, ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("merge.rule.too-late"));
    }

    @Test
    void what_would_be_a_part_of_itself_is_not_merged() {
        two.run("update organization set parent_id = ASB where id = FIRST");
        two.run("update organization set parent_id = SECOND where id = ASB");
        assertThatThrownBy(() -> merging.merge(organizations(), ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("merge.rule.circle"));
    }

    @Test
    void what_was_merged_twice_is_undone_from_the_end() {
        MergeId first = merging.merge(organizations(), ADMINISTRATOR);
        MergeId later = merging.merge(
                new MergeOrder(Mergeable.ORGANIZATION, "asb", "nasa-poraka", Set.of(), 0, 1), ADMINISTRATOR);
        assertThat(queries.slugNow(Mergeable.ORGANIZATION, "poraka-nasa")).contains("asb");
        assertThatThrownBy(() -> merging.undo(first, ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("merge.rule.later-merge"));
        merging.undo(later, ADMINISTRATOR);
        merging.undo(first, ADMINISTRATOR);
        assertThat(organizations.findById(new OrganizationId(two.second))).isPresent();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
