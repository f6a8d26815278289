package org.mreza.persistence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Tie;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.overview.Partners;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.ReportQueries;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** "Present" means the same on the page of a region, on that of a meeting, in the list of meetings and in the report. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class PresentTest {

    private static final List<RegionId> REGIONS =
            List.of(RegionId.of("mk-vardar"), RegionId.of("mk-skopje-region"), RegionId.of("mk-east"));

    @Autowired
    PlaceQueries places;

    @Autowired
    MeetingQueries meetings;

    @Autowired
    OrganizationQueries organizations;

    @Autowired
    ReportQueries reports;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    JdbcClient sql;

    private Actor ana = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());

    @Test
    void everybody_agrees_about_the_demonstration_network() {
        everybodyAgrees();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everybody_agrees_about_any_network(long seed) {
        scatter(new Random(seed));
        everybodyAgrees();
        OrganizationId own =
                OrganizationId.of(sql.sql("select owner_id::text from meeting where state = 'DRAFT' limit 1")
                        .query(String.class)
                        .single());
        ana = new Actor(ana.account(), "Ана", Language.MK, own, List.of(Grant.in(own, Role.EDITOR)));
        everybodyAgrees();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINISTRY", "LOCAL_AUTHORITIES_ASSOCIATION", "COALITION", "DONOR", "INTERNATIONAL"})
    void whoever_acts_for_a_country_makes_nobody_present(Organization.Kind kind) {
        sql.sql("delete from meeting").update();
        organization(UUID.randomUUID(), kind, "mk-centar", "ACTIVE");
        UUID meeting = meeting("LOGGED", null);
        attended(meeting, kind, "mk-centar");
        counted();
        assertThat(presentAt(RegionId.of("mk-skopje-region"))).isEmpty();
        assertThat(reported(RegionId.of("mk-skopje-region"))).isEmpty();
        assertThat(listed(MeetingFilter.of(MunicipalityId.of("mk-centar")))).isEmpty();
    }

    @Test
    void sql_and_java_agree_on_who_stands_for_the_seat() {
        for (Organization.Kind kind : Organization.Kind.values())
            assertThat(sql.sql("select stands_for_seat(?)")
                            .param(kind.name())
                            .query(Boolean.class)
                            .single())
                    .as(kind.name())
                    .isEqualTo(kind.standsForSeat());
    }

    @ParameterizedTest
    @ValueSource(longs = {3})
    void the_list_of_organizations_has_as_many_as_the_page_of_the_place_says(long seed) {
        scatter(new Random(seed));
        for (RegionId region : REGIONS) {
            for (Partners group : places.ofRegion(region, 1, ana))
                assertThat(count(group.kind(), null, region, Tie.ANY)).isEqualTo(group.total());
            for (MunicipalityId municipality : municipalities(region)) {
                for (Partners group : places.seatedIn(municipality, 1, ana))
                    assertThat(count(group.kind(), municipality, null, Tie.SEAT))
                            .isEqualTo(group.total());
                for (Partners group : places.workingIn(municipality, 1, ana))
                    assertThat(count(group.kind(), municipality, null, Tie.WORK))
                            .isEqualTo(group.total());
            }
        }
    }

    private long count(String kind, @Nullable MunicipalityId municipality, @Nullable RegionId region, Tie tie) {
        OrganizationFilter filter = new OrganizationFilter(
                null, Organization.Kind.valueOf(kind), municipality, region, null, tie, Organization.State.ACTIVE);
        return organizations
                .list(filter, OrganizationFilter.Order.BY_NAME, ana, Language.MK, null)
                .total();
    }

    /** What else happens when a transaction ends. */
    private void counted() {
        sql.sql("set constraints report_signal_counts immediate").update();
    }

    private void everybodyAgrees() {
        counted();
        Map<MunicipalityId, Integer> onMeetings = onMeetings();
        for (RegionId region : REGIONS) {
            Map<MunicipalityId, Integer> onPage = presentAt(region);
            assertThat(reported(region)).as("report of %s", region).isEqualTo(onPage);
            Map<MunicipalityId, Integer> here = new LinkedHashMap<>(onMeetings);
            here.keySet().retainAll(municipalities(region));
            assertThat(here).as("pages of meetings of %s", region).isEqualTo(onPage);
            assertThat(places.meetings(region, Period.ALL, 1, ana).total())
                    .as("list of %s", region)
                    .isEqualTo(listed(MeetingFilter.of(region)).size());
            for (MunicipalityId municipality : municipalities(region)) {
                List<MeetingRow> list = listed(MeetingFilter.of(municipality));
                assertThat(places.meetings(municipality, 1, ana).total()).isEqualTo(list.size());
                assertThat(onPage.getOrDefault(municipality, 0)).isLessThanOrEqualTo(list.size());
            }
        }
    }

    private List<MunicipalityId> municipalities(RegionId region) {
        return gazetteer.region(region).map(Region::municipalities).orElseThrow();
    }

    private Map<MunicipalityId, Integer> presentAt(RegionId region) {
        Map<MunicipalityId, Integer> present = new LinkedHashMap<>();
        places.presence(region, Period.ALL, ana).forEach((m, p) -> {
            if (p.isPresent()) present.put(m, p.meetings());
        });
        return present;
    }

    private Map<MunicipalityId, Integer> reported(RegionId region) {
        List<MunicipalityId> in = municipalities(region);
        Map<MunicipalityId, Integer> attendance = new LinkedHashMap<>(reports.figures(
                        new ReportScope(null, region, in, null, null, null),
                        new Asker(ana, Language.MK, java.time.LocalDate.of(2026, 11, 21)))
                .attendance());
        attendance.keySet().retainAll(in);
        return attendance;
    }

    /** What the page of each meeting says, added up. */
    private Map<MunicipalityId, Integer> onMeetings() {
        Map<MunicipalityId, Integer> present = new LinkedHashMap<>();
        for (MeetingRow row : listed(MeetingFilter.ALL)) {
            MeetingView view = meetings.show(row.id(), ana).orElseThrow();
            if (view.head().state() != MeetingState.LOGGED) continue;
            view.municipalities().forEach(m -> present.merge(m, 1, Integer::sum));
        }
        return present;
    }

    private List<MeetingRow> listed(MeetingFilter filter) {
        List<MeetingRow> rows = new ArrayList<>();
        String next = null;
        do {
            Window<MeetingRow> window = meetings.list(filter, ana, MeetingQueries.Order.NEWEST, next);
            rows.addAll(window.rows());
            next = window.next();
        } while (next != null);
        return rows;
    }

    /** Thirty organizations of all kinds and forty meetings with all kinds of attendance, somewhere. */
    private void scatter(Random random) {
        List<String> towns = REGIONS.stream()
                .flatMap(r -> municipalities(r).stream())
                .map(MunicipalityId::value)
                .toList();
        for (int i = 0; i < 30; i++) {
            UUID id = UUID.randomUUID();
            organization(
                    id,
                    pick(random, List.of(Organization.Kind.values())),
                    random.nextInt(5) == 0 ? null : pick(random, towns),
                    random.nextInt(8) == 0 ? "CLOSED" : "ACTIVE");
            if (random.nextBoolean()) area(id, random, towns);
        }
        for (int i = 0; i < 40; i++) {
            UUID meeting = meeting(
                    i < 4 || random.nextInt(6) == 0 ? "DRAFT" : "LOGGED",
                    random.nextBoolean() ? pick(random, towns) : null);
            for (int line = random.nextInt(6); line > 0; line--) attendance(meeting, random, towns);
            for (int host = random.nextInt(3); host > 0; host--) host(meeting, host, random);
        }
    }

    private void attendance(UUID meeting, Random random, List<String> towns) {
        switch (random.nextInt(4)) {
            case 0 -> line(meeting, "MUNICIPALITY", null, pick(random, towns));
            case 1 -> line(meeting, "GROUP", null, random.nextBoolean() ? pick(random, towns) : null);
            default -> line(meeting, "ORGANIZATION", anyOrganization(random), null);
        }
    }

    private UUID anyOrganization(Random random) {
        List<UUID> all = sql.sql("select id from organization order by id")
                .query(UUID.class)
                .list();
        return pick(random, all);
    }

    private void host(UUID meeting, int position, Random random) {
        sql.sql("insert into meeting_organization values (?, ?, ?, ?) on conflict do nothing")
                .params(meeting, position, anyOrganization(random), random.nextBoolean() ? "HOST" : "ORGANIZER")
                .update();
    }

    private void attended(UUID meeting, Organization.Kind kind, String seat) {
        UUID id = UUID.randomUUID();
        organization(id, kind, seat, "ACTIVE");
        line(meeting, "ORGANIZATION", id, null);
    }

    private void line(UUID meeting, String grain, @Nullable UUID organization, @Nullable String municipality) {
        sql.sql("""
                insert into participation (id, meeting_id, position, grain, organization_id, municipality_id, description, role,
                  people_qualifier, municipalities_qualifier)
                values (?, ?, 0, ?, ?, ?, 'people', 'PARTICIPANT', 'NOT_STATED', 'NOT_STATED')""")
                .params(Arrays.asList(UUID.randomUUID(), meeting, grain, organization, municipality))
                .update();
    }

    private UUID meeting(String state, @Nullable String place) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into meeting (id, state, kind, title, municipality_id, owner_id, what_version, who_version, said_version,
                  agreed_version, papers_version, version, created_at, created_by, updated_at)
                values (?, ?, 'CONFERENCE', '{"source": "mk", "mk": "Средба"}', ?,
                  (select id from organization order by id limit 1), 0, 0, 0, 0, 0, 0, now(), ?, now())""").params(Arrays.asList(id, state, place, UUID.randomUUID())).update();
        return id;
    }

    private void organization(UUID id, Organization.Kind kind, @Nullable String seat, String state) {
        sql.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, country_id, version, created_at, updated_at)
                values (?, ?, '{"source": "mk", "mk": "Здружение"}', ?, ?, ?, 'mk', 0, now(), now())""")
                .params(Arrays.asList(id, "o-" + id, kind.name(), state, seat))
                .update();
    }

    private void area(UUID id, Random random, List<String> towns) {
        String column = pick(random, List.of("municipality_id", "region_id", "country_id"));
        String place = switch (column) {
            case "municipality_id" -> pick(random, towns);
            case "region_id" -> pick(random, REGIONS).value();
            default -> "mk";
        };
        sql.sql("insert into organization_area (organization_id, " + column + ") values (?, ?)")
                .params(id, place)
                .update();
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
