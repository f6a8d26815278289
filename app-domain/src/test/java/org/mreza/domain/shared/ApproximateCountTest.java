package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mreza.domain.shared.ApproximateCount.NOT_STATED;
import static org.mreza.domain.shared.ApproximateCount.about;
import static org.mreza.domain.shared.ApproximateCount.atLeast;
import static org.mreza.domain.shared.ApproximateCount.exactly;
import static org.mreza.domain.shared.ApproximateCount.sum;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.shared.ApproximateCount.Qualifier;

class ApproximateCountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≈30",
                "~30",
                "≈ 30",
                "околу 30",
                "Околу 30",
                "oko 30",
                "okolo 30",
                "rreth 30",
                "about 30",
                "ca. 30",
                "отприлика 30",
                " approx. 30 "
            })
    void reads_about(String text) {
        assertThat(ApproximateCount.parse(text)).isEqualTo(about(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "најмалку 5",
                "Најмање 5",
                "bar 5",
                "barem 5",
                "najmanje 5",
                "të paktën 5",
                "at least 5",
                "5+",
                "5 +",
                "≥5",
                ">= 5"
            })
    void reads_at_least(String text) {
        assertThat(ApproximateCount.parse(text)).isEqualTo(atLeast(5));
    }

    @Test
    void reads_a_plain_number_with_or_without_a_mark_for_thousands() {
        assertThat(ApproximateCount.parse("20")).isEqualTo(exactly(20));
        assertThat(ApproximateCount.parse("0")).isEqualTo(exactly(0));
        assertThat(ApproximateCount.parse("1.200")).isEqualTo(exactly(1200));
        assertThat(ApproximateCount.parse("1,200,000")).isEqualTo(exactly(1_200_000));
        assertThat(ApproximateCount.parse("≈1 200")).isEqualTo(about(1200));
    }

    @Test
    void nothing_written_is_not_stated() {
        assertThat(ApproximateCount.parse("")).isEqualTo(NOT_STATED);
        assertThat(ApproximateCount.parse("  ")).isEqualTo(NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"десетина", "-3", "3.5", "3-5", "≈", "30 30", "околу", "12.34.567", "99999999999", "околу30луѓе"
            })
    void refuses_what_it_cannot_read(String text) {
        assertThatThrownBy(() -> ApproximateCount.parse(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.messageKey()).isEqualTo("count.unreadable"));
    }

    @Test
    void a_sum_is_exact_only_if_everything_in_it_is() {
        assertThat(sum(List.of(exactly(3), exactly(4)))).isEqualTo(exactly(7));
        assertThat(sum(List.of(exactly(3), about(30)))).isEqualTo(about(33));
        assertThat(sum(List.of(about(30), about(10)))).isEqualTo(about(40));
        assertThat(sum(List.of())).as("not stated is not 0").isEqualTo(NOT_STATED);
    }

    @Test
    void a_sum_with_something_open_or_unknown_is_at_least() {
        assertThat(sum(List.of(exactly(3), atLeast(5)))).isEqualTo(atLeast(8));
        assertThat(sum(List.of(about(30), atLeast(5)))).isEqualTo(atLeast(35));
        assertThat(sum(List.of(exactly(3), NOT_STATED))).isEqualTo(atLeast(3));
        assertThat(sum(List.of(about(30), NOT_STATED))).isEqualTo(atLeast(30));
    }

    @Test
    void a_sum_of_nothing_stated_is_not_stated() {
        assertThat(sum(List.of(NOT_STATED, NOT_STATED))).isEqualTo(NOT_STATED);
    }

    @Test
    void number_and_qualifier_agree_and_no_count_is_below_zero() {
        assertThatThrownBy(() -> new ApproximateCount(null, Qualifier.ABOUT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApproximateCount(3, Qualifier.NOT_STATED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exactly(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(exactly(0).isStated()).isTrue();
        assertThat(NOT_STATED.isStated()).isFalse();
    }
}
