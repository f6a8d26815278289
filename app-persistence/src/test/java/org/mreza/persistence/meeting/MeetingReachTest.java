package org.mreza.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Meetings are found by the places that they belong to. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class MeetingReachTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());
    private static final String SECOND = "Втора регионална средба за вмрежување";

    @Autowired
    MeetingQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Test
    void by_the_municipality_of_who_was_there_its_region_and_its_country() {
        assertThat(of(null, null, "mk-kavadarci")).contains(SECOND);
        assertThat(of(null, "mk-vardar", null)).contains(SECOND);
        assertThat(of("mk", null, null)).contains(SECOND);
        assertThat(of("al", null, null)).doesNotContain(SECOND);
        assertThat(of(null, null, "mk-gevgelija")).doesNotContain(SECOND);
    }

    @Test
    void who_was_there_tells_others_nothing_before_the_record_is_there() {
        jdbc.sql("delete from meeting_organization").update();
        change("state = 'PLANNED', municipality_id = 'mk-veles'");
        assertThat(of(null, null, "mk-kavadarci")).doesNotContain(SECOND);
        assertThat(of(null, null, "mk-veles")).contains(SECOND);
        assertThat(of(null, "mk-vardar", null)).contains(SECOND);
    }

    @Test
    void by_the_seat_of_its_host_before_there_is_a_record() {
        change("state = 'PLANNED', municipality_id = null");
        hosted();
        assertThat(of(null, null, "mk-kavadarci")).contains(SECOND);
        assertThat(of("mk", null, null)).contains(SECOND);
    }

    @Test
    void an_organization_that_moves_takes_its_meetings_along() {
        hosted();
        jdbc.sql("update organization set seat_municipality_id = 'mk-gevgelija' where slug = 'opstina-kavadarci'")
                .update();
        counted();
        assertThat(of(null, null, "mk-gevgelija")).contains(SECOND);
    }

    @Test
    void what_no_place_can_be_called_is_nowhere() {
        assertThat(of("'} or true --", null, null)).isEmpty();
        assertThat(of(null, "", null)).isEmpty();
        assertThat(of(null, null, "Кавадарци")).isEmpty();
    }

    private void hosted() {
        jdbc.sql("delete from meeting_organization").update();
        jdbc.sql("""
                insert into meeting_organization (meeting_id, organization_id, role, position)
                select m.id, o.id, 'HOST', 0 from meeting m, organization o
                where m.title ->> 'mk' = ? and o.slug = 'opstina-kavadarci'""").param(SECOND).update();
        counted();
    }

    private void change(String what) {
        jdbc.sql("update meeting set " + what + " where title ->> 'mk' = ?")
                .param(SECOND)
                .update();
        counted();
    }

    private void counted() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private List<String> of(@Nullable String country, @Nullable String region, @Nullable String municipality) {
        MeetingFilter filter = new MeetingFilter(
                null,
                null,
                null,
                false,
                country == null ? null : CountryId.of(country),
                region == null ? null : RegionId.of(region),
                municipality == null ? null : MunicipalityId.of(municipality),
                null,
                null,
                null,
                null,
                null);
        return queries.list(filter, ANA, MeetingQueries.Order.NEWEST, null).rows().stream()
                .map(MeetingRow::title)
                .map(LocalizedText::original)
                .toList();
    }
}
