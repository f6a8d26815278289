package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What loading the demonstration network must yield, and that loading it again changes nothing. */
@PersistenceTest
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class DemoNetworkTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    Flyway flyway;

    @ParameterizedTest
    @CsvSource({
        "organization where not fictitious, 39",
        "organization where fictitious, 27",
        "organization_membership, 14",
        "project, 7",
        "meeting_series, 2",
        "meeting, 6",
        "meeting_organization, 15",
        "meeting_project, 8",
        "participation, 21",
        "statement, 14",
        "challenge, 5",
        "conclusion, 8",
        "action_item, 7",
        "person, 0",
        "service where not fictitious, 9",
        "service where fictitious, 141",
        "service_organization, 248",
        "service_area, 114",
        "location, 68",
        "service_at_location, 154",
        "schedule, 130",
        "schedule_exception, 31",
        "service_contact, 75"
    })
    void six_meetings_and_nine_services_of_thirty_nine_organizations_and_no_person_by_name(String table, int rows) {
        assertThat(count("select count(*) from " + table)).isEqualTo(rows);
    }

    @Test
    void five_of_the_nine_municipalities_of_vardar_came() {
        assertThat(sql.sql("""
                        select municipality_id from municipality_region r where region_id = 'mk-vardar' and not exists (
                          select from participation p where p.municipality_id = r.municipality_id)
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("mk-caska", "mk-gradsko", "mk-lozovo", "mk-rosoman");
    }

    @Test
    void the_consensus_has_four_elements_first_local_then_regional() {
        assertThat(count("""
                select count(*) from conclusion c join conclusion_element e on e.conclusion_id = c.id
                where c.kind = 'CONSENSUS' and c.level = 'LOCAL_THEN_REGIONAL'
                """)).isEqualTo(4);
    }

    @Test
    void one_meeting_is_held_under_two_projects_and_presents_a_third() {
        assertThat(sql.sql("""
                        select string_agg(relation, ' ' order by position) from meeting_project
                        group by meeting_id having count(*) > 1
                        """).query(String.class).single()).isEqualTo("HELD_UNDER HELD_UNDER PRESENTED");
    }

    @Test
    void five_people_of_macedonia_went_to_tirana() {
        assertThat(count("""
                select sum(people_number) from participation p join meeting m on m.id = p.meeting_id
                where m.municipality_id = 'al-tirane'
                """)).isEqualTo(5);
    }

    @Test
    void services_of_the_reports_claim_no_hour_no_address_and_no_confirmation() {
        assertThat(count("""
                select count(*) from service s where not fictitious
                  and (confirmed_at is not null or places is not null or phone is not null or legal_number is not null
                    or exists (select from service_at_location a join schedule h on h.service_at_location_id = a.id where a.service_id = s.id)
                    or exists (select from service_at_location a join location l on l.id = a.location_id
                      where a.service_id = s.id and num_nonnulls(l.address, l.latitude) > 0))
                """)).isZero();
    }

    @Test
    void what_is_made_up_belongs_to_organizations_that_are_and_can_call_nobody() {
        assertThat(count("""
                select count(*) from service s join organization o on o.id = s.organization_id
                where s.fictitious <> o.fictitious
                  or s.fictitious and (s.phone not like '% 000 %' or s.email not like '%@demo.mreza.example')
                """)).isZero();
    }

    @Test
    void mobile_teams_of_stara_pazova_ended_and_became_home_help_by_decision() {
        assertThat(sql.sql("""
                        select s.since_year || '-' || s.until_year || ' ' || n.since_year || ' ' || n.legal_year || ' ' || coalesce(n.legal_number, 'unknown')
                        from service s join service n on n.id = s.succeeded_by where s.status = 'CLOSED' and s.service_model_code = 'MOBILE_TEAM'
                        """).query(String.class).single()).isEqualTo("2003-2009 2009 2009 unknown");
    }

    @ParameterizedTest
    @CsvSource({"mk-vardar, 62, mk", "mk-northeast, 40, mk", "ba-rs, 39, bs"})
    void three_corners_of_the_network_are_lived_in(String region, int services, String language) {
        assertThat(sql.sql("""
                        select count(*) from service s where s.fictitious and s.name ->> 'source' = :language and exists (
                          select from service_at_location a join location l on l.id = a.location_id
                          join municipality_region r on r.municipality_id = l.municipality_id
                          where a.service_id = s.id and r.region_id = :region)
                        """)
                        .param("language", language)
                        .param("region", region)
                        .query(Integer.class)
                        .single())
                .isEqualTo(services);
    }

    @Test
    void what_people_changed_or_took_away_stays_so() {
        sql.sql("update organization set website = 'https://changed.example' where slug = 'zels'")
                .update();
        sql.sql("delete from contact where organization_id = (select id from organization where slug = 'bravura')")
                .update();
        sql.sql("update service set cost = 'PAID' where slug = 'dneven-centar-delcevo'")
                .update();
        sql.sql("delete from service where slug = 'podrska-romkinjama-bijeljina'")
                .update();
        int before = count("select count(*) from contact");

        flyway.migrate();

        assertThat(count("select count(*) from service")).isEqualTo(149);
        assertThat(count("select count(*) from service where cost = 'PAID' and not fictitious"))
                .isEqualTo(1);

        assertThat(count("select count(*) from contact")).isEqualTo(before);
        assertThat(sql.sql("select website from organization where slug = 'zels'")
                        .query(String.class)
                        .single())
                .isEqualTo("https://changed.example");
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
