package org.mreza.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mreza.domain.importing.Outcomes;
import org.mreza.domain.importing.Outcomes.Outcome;
import org.mreza.domain.importing.reading.Problem;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.Told;
import org.mreza.persistence.PersistenceTest;

/** Services, locations and contacts, in one file with their organization or after it. */
@PersistenceTest
class DirectoryImportTest extends ImportCase {

    private static Told organization() {
        return row(RecordKind.ORGANIZATION, Map.of("externalId", "o1"), facts("Прва проба", "mk-veles"));
    }

    private static Told service(Map<String, String> facts) {
        return row(RecordKind.SERVICE, Map.of("externalId", "s1", "organization", "Прва проба"), facts);
    }

    private static Told location(Map<String, String> facts) {
        return row(RecordKind.LOCATION, Map.of("externalId", "l1", "service", "s1"), facts);
    }

    private static Told contact(Map<String, String> facts) {
        return row(RecordKind.CONTACT, Map.of("service", "s1"), facts);
    }

    private static final Map<String, String> HELP = Map.of(
            "name.mk",
            "Помош дома",
            "type",
            "HOME",
            "targetGroups",
            "CHILDREN",
            "languages",
            "mk; sq",
            "minAge",
            "3",
            "areas",
            "mk-negotino",
            "eligibility.mk",
            "Секој");

    private static final Map<String, String> HOUSE = Map.of(
            "municipality",
            "mk-veles",
            "address",
            "Плоштад 1",
            "latitude",
            "41.715",
            "longitude",
            "21.775",
            "hours",
            "WEEKLY|1|MO,TU,WE,TH,FR|08:00|16:00|||false||; WEEKLY|1|SA|09:00|13:00|||true|Бабуна|",
            "exceptions",
            "2026-12-24||");

    private static final Map<String, String> HEAD =
            Map.of("job.mk", "Раководител", "person", "Мира Увезена", "phone", "043 111", "published", "false");

    private Map<String, String> help() {
        return with(
                HELP,
                "type",
                one("select code from service_type order by code limit 1"),
                "targetGroups",
                one("select code from target_group order by code limit 1"));
    }

    private static Map<String, String> with(Map<String, String> facts, String... more) {
        Map<String, String> changed = new java.util.LinkedHashMap<>(facts);
        for (int i = 0; i < more.length; i += 2) changed.put(more[i], more[i + 1]);
        return changed;
    }

    @Test
    void one_file_brings_all_of_it_and_the_same_again_changes_nothing() {
        begin("Register", organization(), service(help()), location(HOUSE), contact(HEAD));
        assertThat(check()).isEqualTo(new Outcomes(4, 0, 0, 0, 0, 0));
        land();
        assertThat(
                        one(
                                "select array_to_string(reach, ' ') || ' ' || min_age || ' ' || cost from service where slug = 'pomos-doma'"))
                .isEqualTo("mmk-negotino mmk-veles 3 NOT_STATED");
        assertThat(one(
                        "select string_agg(array_to_string(byday, ',') || ' ' || opens_at || ' ' || coalesce(stop_settlement, '-'), '; '"
                                + " order by position) from schedule"))
                .isEqualTo("MO,TU,WE,TH,FR 08:00:00 -; SA 09:00:00 Бабуна");
        assertThat(
                        one(
                                "select p.name || ' ' || c.phone || ' ' || c.published from service_contact c join person p on p.id = c.person_id"))
                .isEqualTo("Мира Увезена 043 111 false");
        assertThat(one("select role from service_organization")).isEqualTo("PROVIDES");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 4, 0));
    }

    @Test
    void what_the_source_changes_is_written_what_the_owner_changed_is_proposed_or_stays() {
        begin("Register", organization(), service(help()), location(HOUSE), contact(HEAD));
        check();
        land();
        sql("update service set phone = '1', places = 5, version = version + 1");
        begin(
                "Register",
                organization(),
                service(with(help(), "phone", "2", "places", "7", "maxAge", "9")),
                location(with(HOUSE, "hours", "WEEKLY|1|MO|08:00|16:00|||false||")),
                contact(with(HEAD, "email", "head@example.org")));
        assertThat(check()).isEqualTo(new Outcomes(0, 3, 1, 0, 1, 0));
        assertThat(rows(Outcome.CHANGED).get(0).changes())
                .extracting(c -> c.field() + " " + c.how())
                .containsExactlyInAnyOrder("phone PROPOSE", "places KEEP", "maxAge WRITE");
        land();
        assertThat(one("select phone || ' ' || places || ' ' || max_age from service"))
                .isEqualTo("1 5 9");
        assertThat(count("schedule")).isEqualTo(1);
        assertThat(one("select email from service_contact")).isEqualTo("head@example.org");
        assertThat(one("select theirs from change_proposal_item")).isEqualTo("2");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 1, 3, 0));
        assertThat(rows(Outcome.DIFFERS).get(0).changes())
                .extracting(c -> c.field() + " " + c.how())
                .containsExactlyInAnyOrder("phone KEEP", "places KEEP");
    }

    @Test
    void hours_and_lists_that_the_owner_wrote_are_proposed_once_and_accepted_one_by_one() {
        begin("Register", organization(), service(help()), location(HOUSE));
        check();
        land();
        assertThat(count("provenance where field like 'hours.%' and source = 'IMPORT'"))
                .isEqualTo(1);
        sql("update provenance set source = 'EDIT', name = 'Ана' where service_id is not null");
        sql("delete from schedule");
        sql(
                "insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at, appointment)"
                        + " select id, 0, 'WEEKLY', 1, '{MO}', '10:00', '12:00', false from service_at_location");
        sql("update service set languages = '{sr}', min_age = 20, max_age = 30, version = version + 1");
        String group = one("select code from target_group order by code desc limit 1");
        String type = one("select code from service_type order by code desc limit 1");
        begin(
                "Register",
                organization(),
                service(with(help(), "minAge", "3", "maxAge", "9", "targetGroups", group, "type", type)),
                location(with(
                        HOUSE, "hours", "WEEKLY|1|MO|07:00|15:00|||false||mk-negotino", "exceptions", "2026-12-25||")));
        sql("update import_identity set wrote = '{}'");
        assertThat(check()).isEqualTo(new Outcomes(0, 2, 2, 0, 1, 0));
        assertThat(rows(Outcome.CHANGED))
                .flatExtracting(row -> row.changes().stream()
                        .map(c -> c.field() + " " + c.how())
                        .toList())
                .containsExactlyInAnyOrder(
                        "languages PROPOSE",
                        "minAge PROPOSE",
                        "maxAge PROPOSE",
                        "targetGroups PROPOSE",
                        "type PROPOSE",
                        "hours PROPOSE",
                        "exceptions KEEP");
        land();
        assertThat(count("change_proposal")).isEqualTo(1);
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 2, 1, 0));
        acceptAll();
        assertThat(one(
                        "select min_age || ' ' || max_age || ' ' || array_to_string(languages, ',') || ' ' || target_groups[1] || ' '"
                                + " || service_type_code from service"))
                .isEqualTo("3 9 mk,sq " + group + " " + type);
        assertThat(one("select opens_at || ' ' || stop_municipality_id from schedule"))
                .isEqualTo("07:00:00 mk-negotino");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 1, 2, 0));
    }

    @Test
    void a_contact_of_the_source_stays_its_own_wherever_it_stands() {
        begin("Register", organization(), service(help()), contact(HEAD));
        check();
        land();
        sql("update service_contact set position = 5");
        sql(
                "insert into service_contact (service_id, position, job) select service_id, 0, '{\"source\": \"mk\", \"mk\": \"Друг\"}'"
                        + " from service_contact");
        begin("Register", organization(), service(help()), contact(with(HEAD, "phone", "043 999")));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 0, 0, 2, 0));
        sql("update service_contact set position = position + 10");
        land();
        assertThat(one("select string_agg(coalesce(phone, '-'), ' ' order by position) from service_contact"))
                .isEqualTo("- 043 999");
        begin("Register", contact(with(HEAD, "phone", "043 888")));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 0, 0, 0, 0));
        sql("update service_contact set phone = '1' where phone = '043 999'");
        assertThat(landing()).isEqualTo("importing.rule.changed-meanwhile");
    }

    @Test
    void a_contact_without_a_name_is_given_one() {
        Map<String, String> nobody = with(HEAD);
        nobody.remove("person");
        begin("Register", organization(), service(help()), contact(nobody));
        check();
        land();
        begin("Register", contact(HEAD));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 0, 0, 0, 0));
        land();
        assertThat(one("select p.name from service_contact c join person p on p.id = c.person_id"))
                .isEqualTo("Мира Увезена");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 1, 0));
    }

    @Test
    void a_place_that_becomes_a_secret_keeps_its_municipality_only() {
        begin("Register", organization(), service(help()), location(with(HOUSE, "name.mk", "Куќа")));
        check();
        land();
        begin(
                "Register",
                row(
                        RecordKind.LOCATION,
                        Map.of("externalId", "l1"),
                        Map.of("kind", "CONFIDENTIAL", "municipality", "mk-veles")));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 0, 0, 0, 0));
        land();
        assertThat(one("select concat_ws(' ', kind, municipality_id, name, address, latitude) from location"))
                .isEqualTo("CONFIDENTIAL mk-veles");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 1, 0));
        begin("Register", row(RecordKind.LOCATION, Map.of("externalId", "l1"), Map.of("kind", "PHYSICAL")));
        assertThat(check()).isEqualTo(new Outcomes(0, 0, 0, 1, 0, 0));
    }

    @Test
    void what_belongs_to_somebody_else_here_and_points_abroad_are_refused() {
        begin("Register", organization(), service(help()), location(HOUSE));
        check();
        land();
        begin(
                "Register",
                row(RecordKind.ORGANIZATION, Map.of("externalId", "o2"), facts("Втора проба", "mk-veles")),
                row(RecordKind.SERVICE, Map.of("externalId", "s1", "organization", "o2"), help()),
                row(
                        RecordKind.LOCATION,
                        Map.of("externalId", "l1"),
                        Map.of("latitude", "44.81", "longitude", "20.46")));
        assertThat(check()).isEqualTo(new Outcomes(1, 0, 0, 0, 0, 2));
        assertThat(rows(Outcome.REJECTED))
                .flatExtracting(r -> r.problems().stream().map(Problem::key).toList())
                .containsExactly("importing.rule.belongs-elsewhere", "service.rule.coordinates-outside");
    }

    @Test
    void what_belongs_to_nothing_or_to_what_is_refused_is_refused() {
        begin(
                "Register",
                row(RecordKind.ORGANIZATION, Map.of("externalId", "o1"), Map.of("name.mk", "Прва проба")),
                service(help()),
                location(HOUSE),
                contact(HEAD),
                row(RecordKind.SERVICE, Map.of("organization", "никој"), help()),
                row(RecordKind.SERVICE, Map.of(), help()));
        assertThat(check()).isEqualTo(new Outcomes(0, 0, 0, 0, 0, 6));
        assertThat(rows(Outcome.REJECTED))
                .flatExtracting(r -> r.problems().stream().map(Problem::key).toList())
                .containsExactly(
                        "importing.rule.needs",
                        "importing.rule.refers-to-rejected",
                        "importing.rule.refers-to-rejected",
                        "importing.rule.refers-to-rejected",
                        "importing.rule.reference",
                        "importing.rule.needs");
    }

    @Test
    void one_location_has_several_services_each_with_its_own_hours() {
        Told other = row(
                RecordKind.SERVICE,
                Map.of("externalId", "s2", "organization", "Прва проба"),
                with(help(), "name.mk", "Друга помош"));
        Map<String, String> house = with(HOUSE);
        house.remove("hours");
        house.remove("exceptions");
        Told place = row(RecordKind.LOCATION, Map.of("externalId", "l1", "organization", "o1"), house);
        begin(
                "Register",
                organization(),
                service(help()),
                other,
                place,
                at("s1", "l1", "WEEKLY|1|MO|08:00|16:00|||false||; WEEKLY|1|TU|08:00|12:00|||false|Бабуна|mk-veles"),
                at("s2", "плоштад 1", "WEEKLY|1|FR|09:00|11:00|||false||"),
                at("s2", "нигде", "WEEKLY|1|FR|09:00|11:00|||false||"),
                at("s1", "l1", "WEEKLY|1|FR|09:00|11:00|||false||"));
        assertThat(check()).isEqualTo(new Outcomes(6, 0, 0, 0, 0, 2));
        assertThat(rows(Outcome.REJECTED))
                .flatExtracting(r -> r.problems().stream().map(Problem::key).toList())
                .containsExactly("importing.rule.reference", "importing.rule.same-as-line");
        land();
        assertThat(one(
                        "select string_agg(s.slug || ' ' || (select string_agg(array_to_string(c.byday, ',') || coalesce(stop_municipality_id, '-'),"
                                + " ' ' order by c.position) from schedule c where c.service_at_location_id = a.id), '; ' order by s.slug)"
                                + " from service_at_location a join service s on s.id = a.service_id"))
                .isEqualTo("druga-pomos FR-; pomos-doma MO- TUmk-veles");
        assertThat(checkAgain()).isEqualTo(new Outcomes(0, 0, 0, 0, 6, 2));
        begin(
                "Register",
                at("s1", "l1", "WEEKLY|1|TU|08:00|12:00|||false|Бабуна|mk-veles; WEEKLY|1|MO|08:00|16:00|||false||"),
                at("s2", "l1", "WEEKLY|1|FR|09:00|12:00|||false||"));
        assertThat(check()).isEqualTo(new Outcomes(0, 1, 0, 0, 1, 0));
        land();
        assertThat(one("select closes_at::text from schedule where byday = '{FR}'"))
                .isEqualTo("12:00:00");
    }

    private static Told at(String service, String location, String hours) {
        return row(
                RecordKind.SERVICE_AT_LOCATION,
                Map.of("service", service, "location", location),
                Map.of("hours", hours));
    }
}
