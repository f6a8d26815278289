package org.mreza.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.report.ActionItemLine;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.ConclusionLine;
import org.mreza.domain.report.MeetingLine;
import org.mreza.domain.report.OrganizationLine;
import org.mreza.domain.report.ReportFigures;
import org.mreza.domain.report.ReportQueries;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

@PersistenceTest
@Transactional
class ReportQueriesTest {

    private static final RegionId VARDAR = RegionId.of("mk-vardar");
    private static final CountryId MACEDONIA = CountryId.of("mk");
    private static final CountryId BOSNIA = CountryId.of("ba");

    @MockitoBean
    Audit audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    ReportQueries queries;

    @Autowired
    Gazetteer gazetteer;

    @BeforeEach
    void settle() {
        new SmallNetwork(sql).settle();
        sql.sql("set constraints report_signal_counts immediate").update();
    }

    private static Asker asker(Actor actor) {
        return new Asker(actor, Language.MK, LocalDate.of(2026, 11, 21));
    }

    private static Asker coordinator() {
        return asker(SmallNetwork.coordinator());
    }

    private ReportScope vardar(@Nullable PartialDate from, @Nullable PartialDate to) {
        List<MunicipalityId> nine = gazetteer.municipalities(VARDAR, Language.MK).stream()
                .map(Municipality::id)
                .toList();
        return new ReportScope(null, VARDAR, nine, from, to, null);
    }

    private ReportScope country(CountryId id, @Nullable ProjectId project) {
        return new ReportScope(
                id,
                null,
                gazetteer.municipalities(id).stream().map(Municipality::id).toList(),
                null,
                null,
                project);
    }

    private static <T> List<T> all(Consumer<Consumer<T>> read) {
        List<T> rows = new ArrayList<>();
        read.accept(rows::add);
        return rows;
    }

    @Test
    void five_of_the_nine_municipalities_of_vardar_were_represented() {
        ReportFigures figures = queries.figures(vardar(null, null), coordinator());
        assertThat(figures.attendance().keySet())
                .extracting(MunicipalityId::value)
                .contains("mk-veles", "mk-kavadarci", "mk-negotino", "mk-demir-kapija", "mk-sveti-nikole")
                .doesNotContain("mk-caska", "mk-gradsko", "mk-lozovo", "mk-rosoman");
    }

    @Test
    void a_meeting_without_a_year_is_counted_apart_in_every_period() {
        ReportFigures figures =
                queries.figures(vardar(PartialDate.ofYear(2021), PartialDate.ofYear(2021)), coordinator());
        assertThat(figures.datedMeetings()).isEqualTo(1);
        assertThat(figures.undatedMeetings()).isEqualTo(1);
        assertThat(figures.heldByMonth()).containsExactly(new ReportFigures.Held(2021, 2, 1));
    }

    @Test
    void a_meeting_belongs_to_a_period_it_touches() {
        var inside = vardar(PartialDate.ofDay(LocalDate.of(2021, 2, 18)), PartialDate.ofDay(LocalDate.of(2021, 2, 18)));
        var after = vardar(PartialDate.ofDay(LocalDate.of(2021, 2, 19)), null);
        assertThat(queries.figures(inside, coordinator()).datedMeetings()).isEqualTo(1);
        assertThat(queries.figures(after, coordinator()).datedMeetings()).isZero();
    }

    @Test
    void a_meeting_under_two_projects_with_two_hosts_counts_once() {
        assertThat(queries.figures(country(BOSNIA, null), coordinator()).datedMeetings())
                .isEqualTo(1);
        List<MeetingLine> lines = all(each -> queries.meetings(country(BOSNIA, null), coordinator(), 100, each));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.projects()).extracting(LocalizedText::original).containsExactly("projectA", "projectB");
            assertThat(line.hosts()).hasSize(2);
        });
        for (String project : List.of("projectA", "projectB"))
            assertThat(queries.figures(country(BOSNIA, new ProjectId(SmallNetwork.id(project))), coordinator())
                            .datedMeetings())
                    .isEqualTo(1);
        assertThat(queries.figures(country(BOSNIA, new ProjectId(SmallNetwork.id("projectC"))), coordinator())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void counts_keep_their_doubt() {
        assertThat(queries.figures(country(BOSNIA, null), coordinator()).participants())
                .isEqualTo(ApproximateCount.atLeast(34));
        ReportFigures figures = queries.figures(vardar(null, null), coordinator());
        assertThat(figures.namedPersons()).isEqualTo(1);
        assertThat(figures.participants()).isEqualTo(ApproximateCount.atLeast(1));
    }

    @Test
    void a_person_with_three_seats_is_one_person() {
        MeetingLine webinar = all((Consumer<MeetingLine> each) ->
                        queries.meetings(country(MACEDONIA, null), coordinator(), 100, each))
                .get(0);
        assertThat(webinar.kind()).isEqualTo("WEBINAR");
        assertThat(webinar.participants()).isEqualTo(ApproximateCount.exactly(1));
    }

    @Test
    void a_country_has_the_meetings_hosted_or_attended_from_it() {
        ReportFigures figures = queries.figures(country(MACEDONIA, null), coordinator());
        assertThat(figures.datedMeetings()).isEqualTo(2);
        assertThat(figures.undatedMeetings()).isEqualTo(1);
        assertThat(figures.unnamedMunicipalities()).containsExactly(ApproximateCount.about(10));
        assertThat(figures.attendance())
                .containsEntry(MunicipalityId.of("mk-delcevo"), 2)
                .doesNotContainKey(MunicipalityId.of("mk-centar"));
        assertThat(figures.organizations())
                .isEqualTo(Map.of("CIVIL_SOCIETY", 2, "CENTRE_FOR_SOCIAL_WORK", 1, "LOCAL_AUTHORITIES_ASSOCIATION", 1));
    }

    @Test
    void a_draft_counts_for_nobody_so_that_everybody_has_the_same_figures() {
        for (Asker asker : List.of(coordinator(), asker(SmallNetwork.editor())))
            assertThat(queries.figures(vardar(null, null), asker).datedMeetings())
                    .isEqualTo(1);
    }

    @Test
    void conclusions_and_action_items_have_their_state() {
        List<ConclusionLine> conclusions =
                all(each -> queries.conclusions(vardar(null, null), coordinator(), 100, each));
        assertThat(conclusions).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("CONSENSUS");
            assertThat(line.elements()).hasSize(4).doesNotContain("");
            assertThat(line.open()).isEqualTo(1);
            assertThat(line.done()).isEqualTo(1);
            assertThat(line.overdue()).isEqualTo(1);
            assertThat(line.held()).isEqualTo(PartialDate.ofDayWithoutYear(6, 13));
        });
        List<ActionItemLine> items = all(each -> queries.actionItems(vardar(null, null), coordinator(), 100, each));
        assertThat(items).extracting(ActionItemLine::overdue).containsExactly(true, false);
        assertThat(queries.figures(vardar(null, null), coordinator()).agreed())
                .isEqualTo(new ReportFigures.Agreed(1, 1, 0, 1, 0, 1));
    }

    @Test
    void organizations_of_the_territory_come_first() {
        List<OrganizationLine> lines = all(each -> queries.participation(vardar(null, null), coordinator(), 100, each));
        assertThat(lines).extracting(OrganizationLine::slug).first().isEqualTo("riverhouse");
        assertThat(lines.get(0).meetings()).isEqualTo(2);
        assertThat(lines.get(0).hosted()).isEqualTo(1);
        assertThat(lines).filteredOn(OrganizationLine::fromHere).hasSize(2);
        assertThat(lines).hasSize(4);
        List<OrganizationLine> seated =
                all(each -> queries.organizations(vardar(null, null), coordinator(), 100, each));
        assertThat(seated).extracting(OrganizationLine::slug).containsExactly("centreveles", "riverhouse");
    }

    @Test
    void one_statement_counts_everything_and_each_table_is_one_more() {
        assertThat(SqlCount.of(() -> queries.figures(vardar(null, null), coordinator()))
                        .count())
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> all((Consumer<MeetingLine> each) ->
                                queries.meetings(country(MACEDONIA, null), coordinator(), 100, each)))
                        .count())
                .isEqualTo(1);
    }
}
