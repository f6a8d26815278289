package org.mreza.persistence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingLine;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.ActionItemFilter.Standing;
import org.mreza.domain.meeting.action.ActionItemLine;
import org.mreza.domain.meeting.action.ActionItemQueries;
import org.mreza.domain.meeting.action.ActionItemRow;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationFilter.Tie;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationQueries.OrganizationListing;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What a file says is what the list says, row by row, in every language and however it is filtered. */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class ExportedLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> NAMES = List.of(
            "{\"source\": \"sr-Latn\", \"sr-Latn\": \"=Njegova ljubav; \\\"džep\\\"\"}",
            "{\"source\": \"sr-Cyrl\", \"sr-Cyrl\": \"ЊЕГОВА\\tљубав\", \"sq\": \"@Dashuria\"}",
            "{\"source\": \"bs\", \"bs\": \"line\\r\\nline \\\\. \\\\N 𝟙\"}",
            "{\"source\": \"en\", \"en\": \"'; drop table organization; --\"}");

    @Autowired
    MeetingQueries meetings;

    @Autowired
    ActionItemQueries items;

    @Autowired
    OrganizationQueries organizations;

    @Autowired
    JdbcClient sql;

    private Actor ana = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());
    private final List<OrganizationId> evil = new ArrayList<>();

    @BeforeEach
    void evilNames() {
        for (String name : NAMES) evil.add(organization(name));
        OrganizationId own = evil.get(0);
        ana = new Actor(ana.account(), "Ана", Language.MK, own, List.of(Grant.in(own, Role.EDITOR)));
        meeting(evil.get(1), "DRAFT");
        for (OrganizationId owner : evil) held(meeting(owner, owner.equals(own) ? "DRAFT" : "LOGGED"));
    }

    private OrganizationId organization(String name) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into organization (id, slug, name, aliases, kind, state, country_id, version, created_at, updated_at)
                values (?, ?, ?, '[{"text": "+1"}, {"text": "б;\\"в\\n"}]', 'CIVIL_SOCIETY', 'ACTIVE', 'mk', 0, now(), now())""").params(id, "o-" + id, name).update();
        sql.sql("insert into organization_area (organization_id, region_id) values (?, 'mk-vardar')")
                .param(id)
                .update();
        return new OrganizationId(id);
    }

    private UUID meeting(OrganizationId owner, String state) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into meeting (id, state, kind, title, municipality_id, venue, held_month, held_day, owner_id, what_version,
                  who_version, said_version, agreed_version, papers_version, version, created_at, created_by, updated_at)
                select ?, ?, 'CONFERENCE', o.name, 'mk-veles', '=cmd|x', 6, 13, o.id, 0, 0, 0, 0, 0, 0, now(), o.id, now()
                from organization o where o.id = ?""").params(id, state, owner.value()).update();
        return id;
    }

    private void held(UUID meeting) {
        int position = 0;
        for (OrganizationId host : evil)
            sql.sql("insert into meeting_organization values (?, ?, ?, 'HOST')")
                    .params(meeting, position++, host.value())
                    .update();
        sql.sql("""
                insert into action_item (id, meeting_id, position, what, organization_id, responsible, due_year, state, version)
                values (?, ?, 0, '-1', ?, E'\\t=', 2020, 'OPEN', 0)""").params(UUID.randomUUID(), meeting, evil.get(1).value()).update();
    }

    @ParameterizedTest
    @EnumSource
    void organizations_read_as_in_the_list(Language reader) {
        for (OrganizationFilter filter : organizationFilters()) {
            for (Order order : List.of(Order.BY_NAME, new Order(OrganizationFilter.Sort.SEAT, true))) {
                List<OrganizationListing> lines = new ArrayList<>();
                organizations.each(filter, order, ana, reader, lines::add);
                List<OrganizationRow> rows = all(at -> organizations.list(filter, order, ana, reader, at));
                assertThat(lines.stream().map(ExportedLinesTest::told))
                        .containsExactlyElementsOf(
                                rows.stream().map(row -> told(row, reader)).toList());
            }
        }
    }

    private static List<OrganizationFilter> organizationFilters() {
        MunicipalityId veles = MunicipalityId.of("mk-veles");
        return List.of(
                OrganizationFilter.ALL,
                OrganizationFilter.of("'; drop"),
                OrganizationFilter.of("Kavadarci"),
                new OrganizationFilter(null, Organization.Kind.CIVIL_SOCIETY, veles, null, null, Tie.ANY, null),
                new OrganizationFilter(
                        "njegova", null, null, RegionId.of("mk-vardar"), CountryId.of("mk"), Tie.WORK, null));
    }

    private static List<@Nullable Object> told(OrganizationListing line) {
        return nullable(
                line.original(), line.name(), line.aliases(), line.kind(), line.state(), line.seat(), line.country());
    }

    private static List<@Nullable Object> told(OrganizationRow row, Language reader) {
        return nullable(
                row.name().original(),
                row.name().forReader(reader),
                row.aliases().stream().map(Alias::text).toList(),
                row.kind(),
                row.state(),
                row.seat(),
                row.country());
    }

    @Test
    void an_organization_tells_where_it_works_and_how_it_is_reached() {
        List<OrganizationListing> lines = new ArrayList<>();
        organizations.each(OrganizationFilter.ALL, Order.BY_NAME, ana, Language.MK, lines::add);
        for (OrganizationListing line : lines) {
            if (line.original().startsWith("="))
                assertThat(line.areas()).extracting(Object::toString).containsExactly("mk-vardar");
        }
        assertThat(lines).anyMatch(line -> line.areas().size() > 1);
        assertThat(lines.stream().map(line -> line.reach().email()))
                .containsExactlyInAnyOrderElementsOf(sql.sql("select email from organization where state = 'ACTIVE'")
                        .query(String.class)
                        .list());
    }

    @ParameterizedTest
    @EnumSource
    void meetings_read_as_in_the_list(Language reader) {
        for (MeetingFilter filter : meetingFilters()) {
            List<MeetingLine> lines = new ArrayList<>();
            meetings.each(filter, ana, reader, lines::add);
            List<MeetingRow> rows = all(at -> meetings.list(filter, ana, MeetingQueries.Order.NEWEST, at));
            assertThat(lines)
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> line(row, reader)).toList());
        }
    }

    private List<MeetingFilter> meetingFilters() {
        SeriesId series = new SeriesId(sql.sql("select id from meeting_series order by id limit 1")
                .query(UUID.class)
                .single());
        ProjectId project = new ProjectId(sql.sql("select project_id from meeting_project order by 1 limit 1")
                .query(UUID.class)
                .single());
        LocalDate from = LocalDate.of(2021, 2, 1);
        RegionId region = RegionId.of("mk-vardar");
        return List.of(
                MeetingFilter.ALL,
                MeetingFilter.of(evil.get(2)),
                MeetingFilter.of(region),
                new MeetingFilter("'; drop", null, null, true, null, null, null, null, null, null, null, null),
                new MeetingFilter(
                        null, from, TODAY, false, null, region, null, null, MeetingKind.CONFERENCE, null, null, null),
                new MeetingFilter(
                        null, null, null, false, CountryId.of("mk"), null, null, null, null, series, null, null),
                new MeetingFilter(
                        null, null, null, false, null, null, null, null, null, null, project, MeetingState.DRAFT));
    }

    private static MeetingLine line(MeetingRow row, Language reader) {
        LocalizedText series = row.series();
        return new MeetingLine(
                row.title().forReader(reader),
                row.kind(),
                figures(row.held()),
                row.place(),
                row.hosts().stream().map(name -> name.forReader(reader)).toList(),
                series == null ? null : series.forReader(reader),
                row.ordinal(),
                row.conclusions(),
                row.openActions());
    }

    @ParameterizedTest
    @EnumSource
    void action_items_read_as_in_the_list(Language reader) {
        for (ActionItemFilter filter : List.of(
                new ActionItemFilter(Standing.ALL, false, null, null, null, null, null),
                new ActionItemFilter(Standing.OVERDUE, true, CountryId.of("mk"), null, null, null, null),
                new ActionItemFilter(Standing.OVERDUE, false, null, null, evil.get(1), null, null),
                new ActionItemFilter(Standing.DONE, false, null, RegionId.of("mk-vardar"), null, null, null))) {
            List<ActionItemLine> lines = new ArrayList<>();
            items.each(filter, ana, TODAY, reader, lines::add);
            List<ActionItemRow> rows = all(at -> items.list(filter, ana, TODAY, at));
            assertThat(lines)
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> line(row, reader)).toList());
            assertThat(lines.stream().map(line -> line.isOverdue(TODAY)))
                    .containsExactlyElementsOf(rows.stream()
                            .map(row -> row.item().isOverdue(TODAY))
                            .toList());
        }
    }

    private static ActionItemLine line(ActionItemRow row, Language reader) {
        var organization = row.item().organization();
        return new ActionItemLine(
                row.item().what(),
                organization == null ? null : organization.name().forReader(reader),
                row.item().responsible(),
                figures(row.item().due()),
                row.item().state(),
                row.droppedBecause(),
                row.title().forReader(reader),
                figures(row.held()),
                row.carried());
    }

    private static @Nullable PartialDate figures(@Nullable PartialDate date) {
        return date == null ? null : date.asWritten(null).withConflict(null);
    }

    private static List<@Nullable Object> nullable(@Nullable Object... values) {
        return Stream.of(values).toList();
    }

    private static <T> List<T> all(Function<@Nullable String, Window<T>> list) {
        List<T> rows = new ArrayList<>();
        String next = null;
        do {
            Window<T> window = list.apply(next);
            rows.addAll(window.rows());
            next = window.next();
        } while (next != null);
        assertThat(rows).doesNotContainNull();
        return rows;
    }
}
