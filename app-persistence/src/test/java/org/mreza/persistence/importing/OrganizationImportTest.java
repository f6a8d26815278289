package org.mreza.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mreza.domain.importing.Import.State;
import org.mreza.domain.importing.Outcomes;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.importing.reading.Problem;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.Told;
import org.mreza.persistence.PersistenceTest;

/** Rows about organizations: what is new, changed, the same and rejected, and what becomes of it. */
@PersistenceTest
class OrganizationImportTest extends ImportCase {

    private static final RecordKind ORGANIZATION = RecordKind.ORGANIZATION;

    @Test
    void what_is_new_is_shown_then_taken_in_and_the_same_again_changes_nothing() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles", "email", "a@example.org")),
                row(
                        ORGANIZATION,
                        Map.of("externalId", "2", "parent", "1"),
                        facts("Втора проба", "mk-negotino", "areas", "mk-negotino; mk-vardar")));
        assertThat(check()).isEqualTo(new Outcomes(2, 0, 0, 0, 0, 0));
        assertThat(count("organization where slug like '%-proba'")).isZero();
        land();
        assertThat(one("select name ->> 'mk' || ' ' || version from organization where slug = 'prva-proba'"))
                .isEqualTo("Прва проба 0");
        assertThat(one("select array_to_string(reach, ' ') from organization where slug = 'vtora-proba'"))
                .isEqualTo("mmk-negotino rmk-vardar");
        assertThat(
                        one(
                                "select p.slug from organization o join organization p on p.id = o.parent_id where o.slug = 'vtora-proba'"))
                .isEqualTo("prva-proba");
        assertThat(one(
                        "select string_agg(field, ' ' order by field) from provenance where name = 'Register' and organization_id ="
                                + " (select id from organization where slug = 'prva-proba')"))
                .isEqualTo("email kind name.mk seat");

        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 2, 0));
    }

    @Test
    void what_the_owner_wrote_is_proposed_once_and_what_the_source_wrote_is_written() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles", "phone", "043 111")));
        check();
        land();
        sql("update organization set email = 'own@example.org', version = version + 1 where slug = 'prva-proba'");
        Map<String, String> told =
                facts("Прва проба", "mk-veles", "phone", "043 222", "email", "other@example.org", "kind", "DONOR");
        begin("Register", row(ORGANIZATION, Map.of("externalId", "1"), told));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 1, 0, 0, 0));
        assertThat(rows(Outcome.CHANGED).get(0).changes())
                .extracting(c -> c.field() + " " + c.how())
                .containsExactlyInAnyOrder("phone WRITE", "email PROPOSE", "kind WRITE");
        land();
        assertThat(one("select phone || ' ' || email || ' ' || kind from organization where slug = 'prva-proba'"))
                .isEqualTo("043 222 own@example.org DONOR");
        assertThat(one(
                        "select i.ours || ' ' || i.theirs from change_proposal_item i join change_proposal p on p.id = i.proposal_id"
                                + " join organization o on o.id = p.organization_id where o.slug = 'prva-proba'"))
                .isEqualTo("own@example.org other@example.org");
        begin("Register", row(ORGANIZATION, Map.of("externalId", "1"), told));
        assertThat(check()).isEqualTo(new Outcomes(0, 0, 0, 1, 0, 0));
    }

    @Test
    void another_source_finds_the_record_by_its_name_and_does_not_overwrite() {
        begin("Register", row(ORGANIZATION, Map.of(), facts("Прва проба", "mk-veles", "phone", "043 111")));
        check();
        land();
        begin(
                "Ministry",
                row(
                        ORGANIZATION,
                        Map.of(),
                        facts("Prva Proba", "mk-veles", "phone", "043 222", "website", "https://a.example")));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 1, 0, 0, 0));
        assertThat(rows(Outcome.CHANGED).get(0).changes())
                .extracting(c -> c.field() + " " + c.how())
                .containsExactlyInAnyOrder("name.mk PROPOSE", "phone PROPOSE", "website WRITE");
    }

    @Test
    void doubles_circles_unknown_parents_and_what_belongs_to_them_are_rejected() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Друга проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "3", "parent", "4"), facts("Трета проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "4", "parent", "3"), facts("Четврта проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "5", "parent", "nobody"), facts("Петта проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "6", "parent", "5"), facts("Шеста проба", "mk-veles")),
                row(ORGANIZATION, Map.of("id", "no-such"), facts("Седма проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "8"), Map.of("name.mk", "Осма проба")));
        assertThat(check()).isEqualTo(new Outcomes(1, 0, 0, 0, 0, 7));
        assertThat(rows(Outcome.REJECTED))
                .flatExtracting(r -> r.problems().stream().map(Problem::key).toList())
                .containsExactly(
                        "importing.rule.same-as-line",
                        "organization.rule.parent-circle",
                        "organization.rule.parent-circle",
                        "importing.rule.reference",
                        "importing.rule.refers-to-rejected",
                        "importing.rule.no-such-id",
                        "importing.rule.needs");
        assertThat(rows(Outcome.REJECTED).get(0).cells()).isNotEmpty();
    }

    @Test
    void a_coordinator_brings_in_what_lies_in_the_own_region_only() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of(), facts("Прва проба", "mk-veles")),
                row(ORGANIZATION, Map.of(), facts("Втора проба", "mk-tetovo")));
        assertThat(checkAs(coordinatorOf("mk-vardar"))).isEqualTo(new Outcomes(1, 0, 0, 0, 0, 1));
        assertThat(rows(Outcome.REJECTED).get(0).problems())
                .extracting(Problem::key)
                .containsExactly("organization.rule.outside-your-territory");
    }

    @Test
    void names_alike_get_addresses_of_their_own() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Иста проба", "mk-veles")),
                row(ORGANIZATION, Map.of("externalId", "2"), facts("Иста проба", "mk-negotino")),
                row(ORGANIZATION, Map.of("externalId", "3"), facts("Иста проба", "mk-kavadarci")));
        assertThat(check().created()).isEqualTo(3);
        land();
        assertThat(one("select string_agg(slug, ' ' order by slug) from organization where slug like 'ista-proba%'"))
                .isEqualTo("ista-proba ista-proba-2 ista-proba-3");
    }

    @Test
    void a_record_that_changed_meanwhile_stops_the_whole() {
        begin("Register", row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles")));
        check();
        land();
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles", "phone", "043 111")),
                row(ORGANIZATION, Map.of("externalId", "2"), facts("Нова проба", "mk-veles")));
        check();
        sql("update organization set version = version + 1 where slug = 'prva-proba'");
        assertThat(landing()).isEqualTo("importing.rule.changed-meanwhile");
        assertThat(count("organization where slug = 'nova-proba'")).isZero();
    }

    @Test
    void a_killed_worker_leaves_nothing_and_the_import_can_go_on() {
        begin("Register", row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles")));
        check();
        confirmOnly();
        taken();
        assertThat(show().interrupted()).isFalse();
        assertThat(queue.take(clock.instant())).isEmpty();
        sql("update import set leased_until = now() - interval '1 second'");
        assertThat(show().interrupted()).isTrue();
        assertThat(imports.release(id, clock.instant())).isTrue();
        assertThat(landing()).isEmpty();
        assertThat(show().state()).isEqualTo(State.LANDED);
        assertThat(List.of(count("organization where slug = 'prva-proba'"))).containsExactly(1L);
    }

    @Test
    void a_circle_of_any_size_is_rejected_and_what_hangs_on_it() {
        Told[] ring = new Told[70];
        for (int i = 0; i < ring.length; i++) {
            String above = i == 69 ? "0" : String.valueOf((i + 1) % 69);
            ring[i] = row(
                    ORGANIZATION,
                    Map.of("externalId", String.valueOf(i), "parent", above),
                    facts("Проба " + i, "mk-veles"));
        }
        begin("Register", ring);
        assertThat(check()).isEqualTo(new Outcomes(0, 0, 0, 0, 0, 70));
    }

    @Test
    void kind_areas_and_number_are_proposed_too_and_accepted_field_by_field() {
        begin(
                "Register",
                row(ORGANIZATION, Map.of("externalId", "1"), facts("Прва проба", "mk-veles", "areas", "mk-negotino")));
        check();
        land();
        begin(
                "Ministry",
                row(
                        ORGANIZATION,
                        Map.of(),
                        facts("Прва проба", "mk-veles", "kind", "DONOR", "areas", "mk-vardar", "registration", "77")));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 1, 0, 0, 0));
        assertThat(rows(Outcome.CHANGED).get(0).changes())
                .extracting(c -> c.field() + " " + c.how())
                .containsExactlyInAnyOrder("kind PROPOSE", "areas PROPOSE", "registration WRITE");
        land();
        acceptAll();
        assertThat(one(
                        "select kind || ' ' || (select string_agg(region_id, ' ') from organization_area a where a.organization_id = o.id)"
                                + " from organization o where slug = 'prva-proba'"))
                .isEqualTo("DONOR mk-vardar");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 1, 0));
    }
}
