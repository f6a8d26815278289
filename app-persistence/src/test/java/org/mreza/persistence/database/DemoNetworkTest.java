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
        "organization, 39",
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
        "person, 0"
    })
    void six_meetings_of_thirty_nine_organizations_and_no_person_by_name(String table, int rows) {
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
    void what_people_changed_or_took_away_stays_so() {
        sql.sql("update organization set website = 'https://changed.example' where slug = 'zels'")
                .update();
        sql.sql("delete from contact where organization_id = (select id from organization where slug = 'bravura')")
                .update();
        int before = count("select count(*) from contact");

        flyway.migrate();

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
