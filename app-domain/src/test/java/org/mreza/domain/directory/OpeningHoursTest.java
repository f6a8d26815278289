package org.mreza.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mreza.domain.shared.RuleBroken;

class OpeningHoursTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final List<String> WORKDAYS = List.of("MO", "TU", "WE", "TH", "FR");
    private static final List<String> ALL_DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Schedule OFFICE = Schedule.weekly(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(16, 0));

    static List<ScheduleCases.Line> cases() {
        return ScheduleCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_row_is_held_on_the_days_of_the_table(ScheduleCases.Line line) {
        assertThat(line.schedule().runsOn(line.day())).as(line.why()).isEqualTo(line.runs());
    }

    @Test
    void an_office_is_open_until_four_and_again_on_Monday() {
        OpeningHours hours = hours(OFFICE);
        LocalDateTime friday = SUNDAY.minusDays(2).atTime(15, 59);
        assertThat(OpenNow.of(hours, friday))
                .isEqualTo(new OpenNow(OpenNow.State.OPEN, SUNDAY.minusDays(2).atTime(16, 0), OFFICE, null));
        assertThat(OpenNow.of(hours, friday.plusMinutes(1)))
                .isEqualTo(new OpenNow(OpenNow.State.OPENS, SUNDAY.plusDays(1).atTime(8, 0), OFFICE, null));
    }

    @Test
    void an_afternoon_follows_the_morning() {
        OpeningHours hours = hours(OFFICE, Schedule.weekly(List.of("MO"), LocalTime.of(17, 0), LocalTime.of(19, 0)));
        assertThat(OpenNow.of(hours, SUNDAY.plusDays(1).atTime(16, 30)).at())
                .isEqualTo(SUNDAY.plusDays(1).atTime(17, 0));
    }

    @Test
    void a_night_goes_on_past_midnight() {
        OpeningHours hours = hours(
                Schedule.weekly(List.of("FR"), LocalTime.of(20, 0), Schedule.MIDNIGHT),
                Schedule.weekly(List.of("SA"), LocalTime.MIDNIGHT, LocalTime.of(6, 0)));
        assertThat(OpenNow.of(hours, SUNDAY.minusDays(2).atTime(23, 59, 30)).at())
                .isEqualTo(SUNDAY.minusDays(1).atTime(6, 0));
    }

    @Test
    void a_helpline_never_closes_not_even_on_holidays() {
        OpeningHours helpline = new OpeningHours(
                List.of(Schedule.weekly(ALL_DAYS, LocalTime.MIDNIGHT, Schedule.MIDNIGHT)), List.of(), day -> true);
        assertThat(OpenNow.of(helpline, SUNDAY.atTime(3, 0)).state()).isEqualTo(OpenNow.State.ALWAYS_OPEN);
    }

    @Test
    void a_holiday_closes_the_office_and_an_exception_outdoes_both() {
        Set<LocalDate> holidays = Set.of(SUNDAY.plusDays(1), SUNDAY.plusDays(2));
        OpeningHours hours = new OpeningHours(
                List.of(OFFICE),
                List.of(
                        ScheduleException.open(SUNDAY.plusDays(2), LocalTime.of(10, 0), LocalTime.of(12, 0)),
                        ScheduleException.closed(SUNDAY.plusDays(3))),
                holidays::contains);
        assertThat(hours.opensOn(SUNDAY.plusDays(1))).isFalse();
        assertThat(OpenNow.of(hours, SUNDAY.atStartOfDay()).at())
                .isEqualTo(SUNDAY.plusDays(2).atTime(10, 0));
        assertThat(hours.opensOn(SUNDAY.plusDays(3))).isFalse();
    }

    @Test
    void the_outreach_of_the_first_and_third_Tuesday_tells_its_stop() {
        Schedule outreach = new Schedule(
                Schedule.Freq.MONTHLY,
                1,
                List.of("1TU", "3TU"),
                LocalTime.of(10, 0),
                LocalTime.of(13, 0),
                null,
                null,
                "Долни Дисан",
                null,
                false,
                null);
        OpenNow next = OpenNow.of(hours(outreach), SUNDAY.atTime(9, 0));
        assertThat(next.at()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 0));
        assertThat(next.row()).isEqualTo(outreach);
    }

    @Test
    void of_several_places_the_one_that_is_open_counts() {
        OpeningHours evening = hours(Schedule.weekly(List.of("MO"), LocalTime.of(9, 0), LocalTime.of(20, 0)));
        LocalDateTime monday = SUNDAY.plusDays(1).atTime(10, 0);
        assertThat(OpenNow.best(List.of(hours(OFFICE), evening, hours()), monday)
                        .at())
                .isEqualTo(monday.withHour(20));
        assertThat(OpenNow.best(List.of(), monday)).isEqualTo(OpenNow.NOT_KNOWN);
    }

    @Test
    void hours_that_end_before_they_start_are_refused() {
        assertThatThrownBy(() -> Schedule.weekly(WORKDAYS, LocalTime.of(16, 0), LocalTime.of(8, 0)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("service.rule.closes-before-it-opens");
        assertThatThrownBy(() -> OFFICE.valid(SUNDAY, SUNDAY.minusDays(1)))
                .hasMessage("service.rule.ends-before-it-starts");
        assertThatThrownBy(() -> ScheduleException.open(SUNDAY, LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Schedule(
                        Schedule.Freq.WEEKLY,
                        2,
                        WORKDAYS,
                        LocalTime.of(8, 0),
                        LocalTime.of(9, 0),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null))
                .hasMessage("service.rule.every-needs-a-start");
    }

    private static OpeningHours hours(Schedule... rows) {
        return new OpeningHours(List.of(rows), List.of(), day -> false);
    }
}
