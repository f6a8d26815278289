package org.mreza.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.report.ReportFigures.Agreed;
import org.mreza.domain.report.ReportFigures.Held;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;

/** What the figures of a report say, whatever they were counted from. */
class ReportRulesTest {

    private static final RegionId VARDAR = RegionId.of("mk-vardar");
    private static final RegionId EAST = RegionId.of("mk-east");

    @Test
    void named_persons_and_exact_counts_add_up_exactly() {
        assertThat(figures(3, ApproximateCount.exactly(20), ApproximateCount.exactly(5))
                        .participants())
                .isEqualTo(ApproximateCount.exactly(28));
    }

    @Test
    void one_about_makes_the_sum_about() {
        assertThat(figures(2, ApproximateCount.exactly(4), ApproximateCount.about(30))
                        .participants())
                .isEqualTo(ApproximateCount.about(36));
    }

    @Test
    void one_at_least_or_not_stated_makes_the_sum_at_least() {
        assertThat(figures(0, ApproximateCount.about(30), ApproximateCount.atLeast(5))
                        .participants())
                .isEqualTo(ApproximateCount.atLeast(35));
        assertThat(figures(1, ApproximateCount.NOT_STATED).participants()).isEqualTo(ApproximateCount.atLeast(1));
    }

    @Test
    void nothing_stated_is_not_zero() {
        assertThat(figures(0).participants()).isEqualTo(ApproximateCount.NOT_STATED);
        assertThat(figures(0, ApproximateCount.NOT_STATED, ApproximateCount.NOT_STATED)
                        .participants())
                .isEqualTo(ApproximateCount.NOT_STATED);
    }

    @Test
    void meetings_with_a_year_are_added_up_and_those_without_stand_apart() {
        ReportFigures figures = new ReportFigures(
                List.of(new Held(2021, 2, 3), new Held(2021, null, 1), new Held(2024, 2, 1)),
                2,
                0,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new Agreed(0, 0, 0, 0, 0, 0));
        assertThat(figures.datedMeetings()).isEqualTo(5);
        assertThat(figures.undatedMeetings()).isEqualTo(2);
        assertThat(figures.isEmpty()).isFalse();
        assertThat(figures(0).isEmpty()).isTrue();
    }

    @Test
    void open_and_begun_action_items_still_bind_done_and_dropped_do_not() {
        Agreed agreed = new Agreed(4, 3, 2, 5, 1, 2);
        assertThat(agreed.actionItems()).isEqualTo(11);
        assertThat(agreed.pending()).isEqualTo(5);
        assertThat(agreed.overdue()).isLessThanOrEqualTo(agreed.pending());
    }

    @Test
    void a_city_counted_by_its_municipalities_stands_beside_the_count() {
        Coverage coverage = new Coverage(List.of(
                line("mk-veles", VARDAR, 2, true),
                line("mk-caska", VARDAR, 0, true),
                line("mk-stip", EAST, 1, true),
                line("mk-skopje", null, 4, false)));
        assertThat(coverage.present()).isEqualTo(2);
        assertThat(coverage.all()).isEqualTo(3);
        assertThat(coverage.absentOnes())
                .extracting(l -> l.municipality().id().value())
                .containsExactly("mk-caska");
        assertThat(coverage.beside()).hasSize(1);
        assertThat(coverage.byRegion())
                .containsExactly(new Coverage.Share(VARDAR, 1, 2), new Coverage.Share(EAST, 1, 1));
    }

    @Test
    void a_period_has_years_and_runs_forward() {
        assertThat(scope(PartialDate.ofYear(2021), PartialDate.ofYear(2022)).lastDay())
                .contains(LocalDate.of(2022, 12, 31));
        assertThat(scope(null, null).firstDay()).isEmpty();
        assertThat(scope(PartialDate.ofYear(2021), PartialDate.ofYear(2021)).isByMonth())
                .isTrue();
        assertThat(scope(PartialDate.ofYear(2011), PartialDate.ofYear(2021)).isByMonth())
                .isFalse();
        assertThatThrownBy(() -> scope(PartialDate.ofYear(2022), PartialDate.ofYear(2021)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> scope(PartialDate.ofDayWithoutYear(6, 13), null))
                .isInstanceOf(RuleBroken.class);
    }

    private static ReportScope scope(@Nullable PartialDate from, @Nullable PartialDate to) {
        return new ReportScope(null, VARDAR, List.of(), from, to, null);
    }

    private static ReportFigures figures(int persons, ApproximateCount... others) {
        return new ReportFigures(
                List.of(), 0, persons, List.of(others), List.of(), Map.of(), Map.of(), new Agreed(0, 0, 0, 0, 0, 0));
    }

    private static MunicipalityLine line(String id, @Nullable RegionId region, int meetings, boolean counted) {
        Municipality municipality = new Municipality(
                MunicipalityId.of(id),
                CountryId.of("mk"),
                Municipality.Kind.MUNICIPALITY,
                null,
                LocalizedText.of(Language.MK, id),
                List.of(),
                null,
                null,
                null,
                null,
                41.7,
                21.7,
                List.of());
        return new MunicipalityLine(municipality, region, meetings, counted);
    }
}
