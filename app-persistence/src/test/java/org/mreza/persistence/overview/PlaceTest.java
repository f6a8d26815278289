package org.mreza.persistence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Partner;
import org.mreza.domain.overview.Partners;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.domain.overview.Presence;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The pages of places, in the demonstration network. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class PlaceTest {

    private static final RegionId VARDAR = RegionId.of("mk-vardar");
    private static final MunicipalityId KAVADARCI = MunicipalityId.of("mk-kavadarci");
    private static final MunicipalityId VELES = MunicipalityId.of("mk-veles");
    private static final Actor ANA = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());

    @Autowired
    PlaceQueries places;

    @Autowired
    JdbcClient jdbc;

    @Test
    void five_of_the_nine_municipalities_of_vardar_were_at_the_second_meeting() {
        Map<MunicipalityId, Presence> presence = places.presence(VARDAR, Period.ALL, ANA);

        assertThat(presence).hasSize(9);
        assertThat(presence.entrySet())
                .filteredOn(e -> e.getValue().isPresent())
                .extracting(e -> e.getKey().value())
                .containsExactlyInAnyOrder(
                        "mk-veles", "mk-kavadarci", "mk-negotino", "mk-demir-kapija", "mk-sveti-nikole");
    }

    @Test
    void presence_can_be_asked_of_a_series_and_a_period() {
        Period series = new Period(null, null, "regionalno-jaknenje");
        Period other = new Period(null, null, "ne-ostavljajte-nikoga-iza-sebe");
        Period dated = new Period(LocalDate.of(2020, 1, 1), null, null);

        assertThat(places.presence(VARDAR, series, ANA).get(VELES).meetings()).isEqualTo(1);
        assertThat(places.presence(VARDAR, other, ANA).get(VELES).isPresent()).isFalse();
        assertThat(places.presence(VARDAR, dated, ANA).get(VELES).isPresent()).isFalse();
    }

    @Test
    void a_draft_makes_nobody_present() {
        jdbc.sql("update meeting set state = 'DRAFT'").update();
        counted();

        assertThat(places.presence(VARDAR, Period.ALL, ANA).values()).noneMatch(Presence::isPresent);
        assertThat(places.meetings(KAVADARCI, 5, ANA).rows()).isEmpty();
    }

    @Test
    void organizations_of_a_municipality_come_by_kind_with_how_many_there_are() {
        jdbc.sql("update organization set seat_municipality_id = 'mk-kavadarci' where kind = 'CIVIL_SOCIETY'")
                .update();

        List<Partners> seated = places.seatedIn(KAVADARCI, 2, ANA);
        assertThat(seated).extracting(Partners::kind).startsWith("MUNICIPALITY_ADMINISTRATION");
        Partners civil = seated.stream()
                .filter(p -> p.kind().equals("CIVIL_SOCIETY"))
                .findFirst()
                .orElseThrow();
        assertThat(civil.rows()).hasSize(2);
        assertThat(civil.total()).isGreaterThan(2);
        assertThat(civil.hasMore()).isTrue();
    }

    @Test
    void whoever_works_in_the_municipality_the_region_or_the_country_works_here() {
        jdbc.sql("delete from organization_area").update();
        area("otaharin", "municipality_id", "mk-kavadarci");
        area("romkinja", "region_id", "mk-vardar");
        area("zels", "country_id", "mk");
        area("opstina-kavadarci", "municipality_id", "mk-kavadarci");

        assertThat(places.workingIn(KAVADARCI, 5, ANA))
                .flatExtracting(Partners::rows)
                .extracting(Partner::slug)
                .contains("otaharin", "romkinja", "zels")
                .doesNotContain("opstina-kavadarci");
    }

    @Test
    void a_meeting_attended_from_here_is_a_meeting_of_this_place() {
        LatestMeetings meetings = places.meetings(KAVADARCI, 5, ANA);

        assertThat(meetings.rows())
                .extracting(m -> m.title().original())
                .contains("Втора регионална средба за вмрежување");
        assertThat(meetings.total()).isEqualTo(meetings.rows().size());
        assertThat(places.meetings(VARDAR, Period.ALL, 5, ANA).total()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void the_newest_meeting_comes_first_and_those_without_a_year_last() {
        jdbc.sql("update meeting set municipality_id = 'mk-kavadarci'").update();
        counted();

        LatestMeetings meetings = places.meetings(KAVADARCI, 3, ANA);
        assertThat(meetings.rows()).hasSize(3);
        assertThat(meetings.total()).isEqualTo(6);
        assertThat(meetings.rows().get(0).kind()).isEqualTo("WORKSHOP");
        assertThat(places.meetings(KAVADARCI, 6, ANA).rows().get(5).kind()).isEqualTo("NETWORKING");
    }

    @Test
    void every_question_is_one_statement() {
        places.presence(VARDAR, Period.ALL, ANA);
        assertThat(SqlCount.of(() -> places.presence(VARDAR, Period.ALL, ANA)).count())
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> places.seatedIn(VELES, 5, ANA)).count()).isEqualTo(1);
        assertThat(SqlCount.of(() -> places.workingIn(VELES, 5, ANA)).count()).isEqualTo(1);
        assertThat(SqlCount.of(() -> places.ofRegion(VARDAR, 5, ANA)).count()).isEqualTo(1);
        assertThat(SqlCount.of(() -> places.meetings(VELES, 5, ANA)).count()).isEqualTo(1);
        assertThat(SqlCount.of(() -> places.organizations()).count()).isEqualTo(1);
    }

    /** What else happens when a transaction ends. */
    private void counted() {
        jdbc.sql("set constraints all immediate").update();
    }

    private void area(String slug, String column, String id) {
        jdbc.sql("insert into organization_area (organization_id, " + column
                        + ") select id, :id from organization where slug = :slug")
                .param("id", id)
                .param("slug", slug)
                .update();
    }
}
