package org.mreza.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class PartialDateBoundsTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sql_and_java_agree_on_the_first_and_the_last_day_of_a_date() {
        Stream.of(
                        "2024",
                        "1800",
                        "2200",
                        "2.2024",
                        "2.2023",
                        "12.2023",
                        "29.2.2024",
                        "31.12.2023",
                        "13.06",
                        "29.02",
                        "6-8.2.2024",
                        "30.1-2.2.2024",
                        "30.12.2023-2.1.2024",
                        "2003-2009",
                        "1800-2200")
                .map(PartialDateText::parse)
                .forEach(this::assertSameBounds);
    }

    private void assertSameBounds(PartialDate date) {
        jdbc.sql("""
                        select partial_date_from(cast(:y as smallint), cast(:m as smallint), cast(:d as smallint)) as first, partial_date_to(cast(:y as smallint), cast(:m as smallint), cast(:d as smallint), cast(:ey as smallint), cast(:em as smallint), cast(:ed as smallint)) as last""")
                .param("y", small(date.year()))
                .param("m", small(date.month()))
                .param("d", small(date.day()))
                .param("ey", small(date.endYear()))
                .param("em", small(date.endMonth()))
                .param("ed", small(date.endDay()))
                .query((row, number) -> {
                    assertThat(day(row.getDate("first")))
                            .as("first day of %s", date)
                            .isEqualTo(date.earliest());
                    assertThat(day(row.getDate("last")))
                            .as("last day of %s", date)
                            .isEqualTo(date.latest());
                    return date;
                })
                .single();
    }

    private static @Nullable Short small(@Nullable Integer part) {
        return part == null ? null : part.shortValue();
    }

    private static Optional<LocalDate> day(@Nullable Date day) {
        return Optional.ofNullable(day).map(Date::toLocalDate);
    }
}
