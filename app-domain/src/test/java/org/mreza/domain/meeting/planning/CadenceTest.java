package org.mreza.domain.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_second_tuesday_stays_the_second_tuesday() {
        assertThat(Cadence.MONTHLY.next(LocalDate.of(2026, 11, 10), TODAY)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(Cadence.QUARTERLY.next(LocalDate.of(2026, 11, 10), TODAY)).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    void the_fifth_is_the_last() {
        assertThat(Cadence.MONTHLY.next(LocalDate.of(2026, 12, 31), TODAY)).isEqualTo(LocalDate.of(2027, 1, 28));
    }

    @Test
    void weeks_are_counted_from_the_last_time() {
        assertThat(Cadence.WEEKLY.next(LocalDate.of(2026, 11, 18), TODAY)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Cadence.EVERY_TWO_WEEKS.next(LocalDate.of(2026, 10, 30), TODAY))
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(Cadence.EVERY_SIX_WEEKS.next(LocalDate.of(2026, 11, 18), TODAY))
                .isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_day_that_has_passed_is_not_proposed() {
        assertThat(Cadence.YEARLY.next(LocalDate.of(2021, 12, 22), TODAY)).isEqualTo(LocalDate.of(2026, 12, 23));
    }
}
