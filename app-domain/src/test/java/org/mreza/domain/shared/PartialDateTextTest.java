package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTextTest {

    private static final PartialDate DAY = PartialDate.ofDay(LocalDate.of(2026, 6, 12));
    private static final PartialDate DAYS_IN_A_MONTH = range("2024-02-06", "2024-02-08");
    private static final PartialDate DAYS_IN_A_YEAR = range("2024-01-30", "2024-02-02");
    private static final PartialDate DAYS = range("2023-12-30", "2024-01-02");

    private static PartialDate range(String from, String to) {
        return PartialDate.ofRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.6.2026",
                "12.06.2026.",
                "12. 6. 2026.",
                " 12/6/2026 ",
                "12-6-2026",
                "2026-06-12",
                "12 јуни 2026",
                "12 јуни 2026 г.",
                "12 јуни 2026 година",
                "12. јун 2026.",
                "12. јуна 2026. године",
                "12. juna 2026. godine",
                "12. juni 2026.",
                "12 qershor 2026",
                "12 Qershori 2026",
                "12 June 2026",
                "12th June 2026",
                "June 12, 2026",
                "12 JUN 2026",
                "12.ЈУН.2026",
                "12\u00a0јуни\u00a02026"
            })
    void reads_a_day(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06.2026",
                "6/2026",
                "6.2026.",
                "2026-06",
                "јуни 2026",
                "јун 2026.",
                "jun 2026",
                "juni 2026",
                "juna 2026.",
                "qershor 2026",
                "June 2026",
                "june, 2026"
            })
    void reads_a_month(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(PartialDate.ofMonth(2026, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "марта 2021,3",
        "јануари 2021,1",
        "feb. 2021,2",
        "фев. 2021,2",
        "shkurt 2021,2",
        "mars 2021,3",
        "prill 2021,4",
        "мај 2021,5",
        "may 2021,5",
        "korrik 2021,7",
        "jul 2021,7",
        "July 2021,7",
        "avgusta 2021,8",
        "gusht 2021,8",
        "септембра 2021,9",
        "shtator 2021,9",
        "Sept 2021,9",
        "октомври 2021,10",
        "oktobra 2021,10",
        "tetor 2021,10",
        "ноем. 2021,11",
        "новембар 2021,11",
        "nëntor 2021,11",
        "nentor 2021,11",
        "децембра 2021,12",
        "dhjetor 2021,12"
    })
    void reads_the_names_of_months_in_their_cases_and_short(String text, int month) {
        assertThat(PartialDateText.parse(text)).isEqualTo(PartialDate.ofMonth(2021, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026.", "2026 година", "2026. godine", "viti 2026"})
    void reads_a_year(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(PartialDate.ofYear(2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.06", "13.06.", "13.6", "13/6", "13 јуни", "13. juna", "13 qershor", "June 13"})
    void reads_a_day_without_its_year(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(PartialDate.ofDayWithoutYear(6, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6-8.2.2024",
                "06–08.02.2024",
                "6.-8.2.2024.",
                "6.2-8.2.2024",
                "6.2.2024 - 8.2.2024",
                "2024-02-06 – 2024-02-08",
                "6–8 февруари 2024",
                "6 до 8 февруари 2024",
                "od 6. do 8. februara 2024.",
                "6–8 shkurt 2024",
                "6 to 8 February 2024"
            })
    void reads_a_range_of_days(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(DAYS_IN_A_MONTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-2009",
                "2003–2009.",
                "2003 — 2009",
                "2003 до 2009",
                "od 2003. do 2009. godine",
                "nga 2003 deri 2009",
                "from 2003 until 2009"
            })
    void reads_a_period_of_years(String text) {
        assertThat(PartialDateText.parse(text)).isEqualTo(PartialDate.ofYears(2003, 2009));
    }

    @Test
    void a_range_shares_what_its_start_leaves_out() {
        assertThat(PartialDateText.parse("30.1-2.2.2024")).isEqualTo(DAYS_IN_A_YEAR);
        assertThat(PartialDateText.parse("30.12.2023-2.1.2024")).isEqualTo(DAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "утре",
                "marketing 2026",
                "12.6.26",
                "12",
                "126.2026",
                "12.6.20266",
                "1.2.3.2026",
                "6-8.2",
                "јуни - јули 2026",
                "јуни 2026 - 2027",
                "5-2009",
                "1-2-3-4",
                "2003-",
                "-",
                "2026 јуни јули",
                "12 јуни јули",
                "-2026",
                "99999999999999999999"
            })
    void refuses_what_it_cannot_read(String text) {
        assertRefused(text, "date.unreadable");
    }

    @Test
    void refuses_a_text_that_is_far_too_long() {
        assertRefused("1".repeat(100_000), "date.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2024",
                "29.2.2023",
                "30.2",
                "0.6.2026",
                "32.1.2026",
                "13.2026",
                "4/13/2026",
                "00.2026",
                "6-31.2.2024",
                "2026-06-31"
            })
    void refuses_a_day_that_does_not_exist(String text) {
        assertRefused(text, "date.no-such-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-6.2.2024", "2009-2003", "30.12-2.1.2024"})
    void refuses_an_end_before_its_start(String text) {
        assertRefused(text, "date.end-before-start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799", "2201", "1.1.0001", "2003-2300"})
    void refuses_a_year_out_of_range(String text) {
        assertRefused(text, "date.year-out-of-range");
    }

    private static void assertRefused(String text, String messageKey) {
        assertThatThrownBy(() -> PartialDateText.parse(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
    }

    @Test
    void writes_figures() {
        assertThat(PartialDateText.format(DAY, Language.EN)).isEqualTo("12.06.2026");
        assertThat(PartialDateText.format(PartialDate.ofYear(2026), Language.SR_LATN))
                .isEqualTo("2026");
        assertThat(PartialDateText.format(PartialDate.ofYears(2003, 2009), Language.MK))
                .isEqualTo("2003–2009");
        assertThat(PartialDateText.format(PartialDate.ofDayWithoutYear(6, 13), Language.MK))
                .isEqualTo("13.06");
        assertThat(PartialDateText.format(DAYS_IN_A_MONTH, Language.BS)).isEqualTo("06–08.02.2024");
        assertThat(PartialDateText.format(DAYS_IN_A_YEAR, Language.SQ)).isEqualTo("30.01–02.02.2024");
        assertThat(PartialDateText.format(DAYS, Language.EN)).isEqualTo("30.12.2023–02.01.2024");
    }

    @ParameterizedTest
    @CsvSource({
        "MK,јуни 2026",
        "SR_CYRL,јун 2026",
        "SR_LATN,jun 2026",
        "BS,juni 2026",
        "SQ,qershor 2026",
        "EN,June 2026"
    })
    void writes_a_month_by_its_name(Language language, String text) {
        assertThat(PartialDateText.format(PartialDate.ofMonth(2026, 6), language))
                .isEqualTo(text);
    }

    @Test
    void writes_words() {
        assertThat(PartialDateText.inWords(DAY, Language.MK)).isEqualTo("12 јуни 2026");
        assertThat(PartialDateText.inWords(DAY, Language.SR_CYRL)).isEqualTo("12. јун 2026.");
        assertThat(PartialDateText.inWords(PartialDate.ofMonth(2026, 6), Language.BS))
                .isEqualTo("juni 2026.");
        assertThat(PartialDateText.inWords(PartialDate.ofDayWithoutYear(6, 13), Language.SQ))
                .isEqualTo("13 qershor");
        assertThat(PartialDateText.inWords(PartialDate.ofYears(2003, 2009), Language.SR_LATN))
                .isEqualTo("2003–2009.");
        assertThat(PartialDateText.inWords(DAYS_IN_A_MONTH, Language.SR_CYRL)).isEqualTo("6–8. фебруар 2024.");
        assertThat(PartialDateText.inWords(DAYS_IN_A_YEAR, Language.EN)).isEqualTo("30 January – 2 February 2024");
        assertThat(PartialDateText.inWords(DAYS, Language.BS)).isEqualTo("30. decembar 2023. – 2. januar 2024.");
    }

    static Stream<Arguments> every_precision_in_every_language() {
        List<PartialDate> dates = Stream.concat(
                        Stream.of(
                                DAY,
                                DAYS_IN_A_MONTH,
                                DAYS_IN_A_YEAR,
                                DAYS,
                                PartialDate.ofYear(1800),
                                PartialDate.ofYears(2003, 2009),
                                PartialDate.ofDayWithoutYear(2, 29)),
                        Stream.iterate(1, month -> month + 1).limit(12).map(month -> PartialDate.ofMonth(2021, month)))
                .toList();
        return dates.stream().flatMap(date -> Stream.of(Language.values()).map(l -> Arguments.of(date, l)));
    }

    @ParameterizedTest
    @MethodSource("every_precision_in_every_language")
    void reads_what_it_wrote(PartialDate date, Language language) {
        assertThat(PartialDateText.parse(PartialDateText.format(date, language)))
                .isEqualTo(date);
        assertThat(PartialDateText.parse(PartialDateText.inWords(date, language)))
                .isEqualTo(date);
    }
}
