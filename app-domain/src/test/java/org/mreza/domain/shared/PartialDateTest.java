package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.PartialDate.Precision;

class PartialDateTest {

    private static PartialDate range(String from, String to) {
        return PartialDate.ofRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static void assertBounds(PartialDate date, String first, String last) {
        assertThat(date.earliest()).contains(LocalDate.parse(first));
        assertThat(date.latest()).contains(LocalDate.parse(last));
    }

    private static void assertRefused(ThrowingCallable date, String messageKey) {
        assertThatThrownBy(date)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
    }

    @Test
    void knows_how_precise_it_is() {
        assertThat(PartialDate.ofYear(2009).precision()).isEqualTo(Precision.YEAR);
        assertThat(PartialDate.ofMonth(2021, 3).precision()).isEqualTo(Precision.MONTH);
        assertThat(PartialDate.ofDay(LocalDate.of(2022, 12, 27)).precision()).isEqualTo(Precision.DAY);
        assertThat(PartialDate.ofDayWithoutYear(6, 13).precision()).isEqualTo(Precision.DAY_WITHOUT_YEAR);
        assertThat(range("2024-02-06", "2024-02-08").precision()).isEqualTo(Precision.DAY_RANGE);
        assertThat(PartialDate.ofYears(2003, 2009).precision()).isEqualTo(Precision.YEARS);
    }

    @Test
    void lies_between_the_first_and_the_last_day_that_it_can_mean() {
        assertBounds(PartialDate.ofYear(2009), "2009-01-01", "2009-12-31");
        assertBounds(PartialDate.ofMonth(2024, 2), "2024-02-01", "2024-02-29");
        assertBounds(PartialDate.ofMonth(2023, 2), "2023-02-01", "2023-02-28");
        assertBounds(PartialDate.ofDay(LocalDate.of(2024, 2, 29)), "2024-02-29", "2024-02-29");
        assertBounds(range("2023-12-30", "2024-01-02"), "2023-12-30", "2024-01-02");
        assertBounds(PartialDate.ofYears(2003, 2009), "2003-01-01", "2009-12-31");
    }

    @Test
    void has_no_bounds_without_a_year() {
        assertThat(PartialDate.ofDayWithoutYear(6, 13).earliest()).isEmpty();
        assertThat(PartialDate.ofDayWithoutYear(6, 13).latest()).isEmpty();
    }

    @Test
    void a_day_without_its_year_may_be_the_leap_day() {
        assertThat(PartialDate.ofDayWithoutYear(2, 29).day()).isEqualTo(29);
        assertRefused(() -> PartialDate.ofDayWithoutYear(2, 30), "date.no-such-day");
        assertRefused(() -> PartialDate.ofDayWithoutYear(13, 1), "date.no-such-day");
    }

    @Test
    void refuses_what_is_not_in_the_calendar() {
        assertRefused(() -> PartialDate.ofMonth(2021, 0), "date.no-such-day");
        assertRefused(() -> new PartialDate(2023, 2, 29, null, null, null, null, null), "date.no-such-day");
        assertRefused(() -> new PartialDate(2023, 2, 1, 2023, 2, 29, null, null), "date.no-such-day");
        assertRefused(() -> PartialDate.ofYear(1799), "date.year-out-of-range");
        assertRefused(() -> PartialDate.ofYears(2199, 2201), "date.year-out-of-range");
    }

    @Test
    void refuses_an_end_before_its_start_but_not_on_the_same_day() {
        assertRefused(() -> range("2024-02-08", "2024-02-06"), "date.end-before-start");
        assertRefused(() -> PartialDate.ofYears(2009, 2003), "date.end-before-start");
        assertBounds(range("2024-02-06", "2024-02-06"), "2024-02-06", "2024-02-06");
        assertBounds(PartialDate.ofYears(2009, 2009), "2009-01-01", "2009-12-31");
    }

    @Test
    void refuses_parts_that_do_not_belong_together() {
        Stream.<ThrowingCallable>of(
                        () -> new PartialDate(null, null, null, null, null, null, null, null),
                        () -> new PartialDate(null, 6, null, null, null, null, null, null),
                        () -> new PartialDate(2024, null, 6, null, null, null, null, null),
                        () -> new PartialDate(2024, 6, null, 2024, 7, null, null, null),
                        () -> new PartialDate(2024, 6, 1, 2025, null, null, null, null),
                        () -> new PartialDate(null, 6, 1, 2025, 6, 2, null, null),
                        () -> new PartialDate(2024, 6, 1, null, 6, 2, null, null))
                .forEach(parts -> assertThatThrownBy(parts).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void keeps_what_the_source_wrote_and_where_it_contradicts_itself() {
        PartialDate date = PartialDate.ofMonth(2021, 3).asWritten("марта 2021").withConflict("03.04.2021");
        assertThat(date.asWritten()).isEqualTo("марта 2021");
        assertThat(date.conflict()).isEqualTo("03.04.2021");
        assertThat(date.precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void sorts_by_first_day_and_without_a_year_comes_last() {
        PartialDate year = PartialDate.ofYear(2023);
        PartialDate march = PartialDate.ofMonth(2023, 3);
        PartialDate day = PartialDate.ofDay(LocalDate.of(2023, 3, 29));
        PartialDate later = range("2024-02-06", "2024-02-08");
        PartialDate june = PartialDate.ofDayWithoutYear(6, 13);
        PartialDate july = PartialDate.ofDayWithoutYear(7, 1);
        assertThat(Stream.of(july, later, june, day, march, year).sorted(PartialDate.CHRONOLOGICAL))
                .containsExactly(year, march, day, later, june, july);
    }
}
