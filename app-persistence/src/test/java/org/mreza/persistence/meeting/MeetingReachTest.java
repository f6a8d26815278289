package org.mreza.persistence.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import org.mreza.domain.shared.Window;
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

    @Test
    void pages_of_more_than_are_counted_are_those_of_few() {
        MeetingFilter filter = MeetingFilter.of(MunicipalityId.of("mk-gevgelija"));
        insert(110, 2020);
        Window<MeetingRow> first = page(filter, null);
        Window<MeetingRow> second = page(filter, first.next());
        assertThat(first.total()).isEqualTo(110);
        assertThat(Stream.of(first, second).flatMap(w -> w.rows().stream()))
                .hasSize(2 * Window.SIZE)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(newest());
        insert(Window.COUNTED_UP_TO, 1990);
        Window<MeetingRow> many = page(filter, null);
        assertThat(many.totalIsCapped()).isTrue();
        assertThat(many.rows()).isEqualTo(first.rows());
        assertThat(page(filter, many.next()).rows()).isEqualTo(second.rows());
        assertThat(page(filter, second.previous()).rows()).isEqualTo(first.rows());
    }

    private void insert(int many, int year) {
        jdbc.sql("""
                insert into meeting (id, state, kind, title, held_year, held_month, held_day, owner_id, what_version, who_version,
                  said_version, agreed_version, papers_version, version, created_at, created_by, updated_at, reach)
                select gen_random_uuid(), 'LOGGED', 'WORKSHOP', '{"source": "en", "en": "A"}', ?, 1 + n % 12, 1 + n % 28,
                  (select id from organization limit 1), 0, 0, 0, 0, 0, 0, now(), gen_random_uuid(), now(), '{mmk-gevgelija}'
                from generate_series(1, ?) n""").params(year, many).update();
    }

    private static Comparator<MeetingRow> newest() {
        return Comparator.comparing((MeetingRow row) ->
                        requireNonNull(row.held()).earliest().orElseThrow())
                .thenComparing(row -> row.id().value().toString())
                .reversed();
    }

    private Window<MeetingRow> page(MeetingFilter filter, @Nullable String cursor) {
        return queries.list(filter, ANA, MeetingQueries.Order.NEWEST, cursor);
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
        return page(filter, null).rows().stream()
                .map(MeetingRow::title)
                .map(LocalizedText::original)
                .toList();
    }
}
