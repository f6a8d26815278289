package org.mreza.domain.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    пон-пет 8-16                                | MO,TU,WE,TH,FR 08:00-16:00
                    Пон – Пет 08:00 – 16:00 ч.                  | MO,TU,WE,TH,FR 08:00-16:00
                    pon-pet 8.30-15.30                          | MO,TU,WE,TH,FR 08:30-15:30
                    Mon-Fri 08:00-16:00                         | MO,TU,WE,TH,FR 08:00-16:00
                    Monday to Friday 8-16                       | MO,TU,WE,TH,FR 08:00-16:00
                    od ponedjeljka do petka 8 do 16             | MO,TU,WE,TH,FR 08:00-16:00
                    e hënë - e premte 8-16                      | MO,TU,WE,TH,FR 08:00-16:00
                    hën-pre 8-16                                | MO,TU,WE,TH,FR 08:00-16:00
                    радни дани 8-15                             | MO,TU,WE,TH,FR 08:00-15:00
                    работни денови 8-16                         | MO,TU,WE,TH,FR 08:00-16:00
                    weekdays 9-17                               | MO,TU,WE,TH,FR 09:00-17:00
                    ditët e punës 8-16                          | MO,TU,WE,TH,FR 08:00-16:00
                    секој ден 0-24                              | MO,TU,WE,TH,FR,SA,SU 00:00-23:59
                    24/7                                        | MO,TU,WE,TH,FR,SA,SU 00:00-23:59
                    vikendom 10-14                              | SA,SU 10:00-14:00
                    пон, сре и пет 10-12                        | MO,WE,FR 10:00-12:00
                    сабота-понеделник 9-10                      | SA,SU,MO 09:00-10:00
                    пон-пет 8-16; втор 10-14 Долни Дисан        | MO,TU,WE,TH,FR 08:00-16:00; TU 10:00-14:00 @Долни Дисан
                    пон-пет 8-16, саб 9-13                      | MO,TU,WE,TH,FR 08:00-16:00; SA 09:00-13:00
                    уторак и четвртак 8-12 и 14-18              | TU,TH 08:00-12:00; TU,TH 14:00-18:00
                    1. i 3. utorak 10-13 Dolni Disan            | monthly 1TU,3TU 10:00-13:00 @Dolni Disan
                    1st and 3rd Tuesday 10-13 in Dolni Disan    | monthly 1TU,3TU 10:00-13:00 @Dolni Disan
                    прв вторник во месецот 10-13 во Пепелиште   | monthly 1TU 10:00-13:00 @Пепелиште
                    last Friday of the month 9-11               | monthly -1FR 09:00-11:00
                    последен петок 9-11                         | monthly -1FR 09:00-11:00
                    every 2 weeks Tue 10-14 from 24.11.2026     | every 2 TU 10:00-14:00 from 2026-11-24
                    svake 2 nedelje sreda 10-14 od 25.11.2026   | every 2 WE 10:00-14:00 from 2026-11-25
                    пон 8-16 од 1.9.2026 до 30.6.2027           | MO 08:00-16:00 from 2026-09-01 to 2027-06-30
                    чет 12-14 по договор                        | TH 12:00-14:00 appointment
                    Thu 12-14 Negotino (by appointment)         | TH 12:00-14:00 @Negotino appointment
                    недела 10-12                                | SU 10:00-12:00
                    """)
    void what_people_write_is_understood(String written, String understood) {
        assertThat(code(HoursText.parse(written))).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "пон-пет 8-16; вто 10:00–14:00 Долни Дисан",
                "1. и 3. вто 10-13",
                "последен пет 9-11",
                "every 2 weeks Tue 10-14 from 24.11.2026",
                "пон 8-16 од 1.9.2026 до 30.6.2027",
                "Thu 12-14 Negotino (by appointment)",
                "24/7",
                "пон, сре 8-24"
            })
    void what_is_written_is_read_again_in_every_language(String text) {
        List<Schedule> rows = HoursText.parse(text);
        for (Language language : Language.values())
            assertThat(HoursText.parse(HoursText.format(rows, language)))
                    .as(HoursText.format(rows, language))
                    .isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nešto",
                "8-16",
                "пон",
                "pon-pet",
                "пон 25-26",
                "foo 8-16",
                "<b>пон</b>",
                "' or 1=1 --",
                "пон 8-16 од 31.2.2026"
            })
    void what_is_no_hours_is_quoted(String text) {
        assertThatThrownBy(() -> HoursText.parse(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("hours"))
                .hasMessage("service.rule.hours");
    }

    @Test
    void hours_that_end_before_they_start_are_told_so() {
        assertThatThrownBy(() -> HoursText.parse("пон 16-8")).hasMessage("service.rule.closes-before-it-opens");
        assertThatThrownBy(() -> HoursText.parse("x".repeat(5_000_000))).hasMessage("service.rule.too-long");
        assertThat(HoursText.parse(" ; \n")).isEmpty();
    }

    @Test
    void days_that_are_otherwise() {
        List<ScheduleException> days = HoursText.parseExceptions("24.12.2026 затворено; 31.12.2026 9-12\n1.1.2027");
        assertThat(HoursText.formatExceptions(days)).isEqualTo("24.12.2026; 31.12.2026 09:00–12:00; 1.1.2027");
        assertThat(HoursText.parseExceptions(HoursText.formatExceptions(days))).isEqualTo(days);
        assertThatThrownBy(() -> HoursText.parseExceptions("утре")).hasMessage("service.rule.exceptions");
        assertThatThrownBy(() -> HoursText.parseExceptions("31.2.2027")).isInstanceOf(RuleBroken.class);
    }

    private static String code(List<Schedule> rows) {
        return rows.stream().map(HoursTextTest::code).collect(Collectors.joining("; "));
    }

    private static String code(Schedule row) {
        return (row.freq() == Schedule.Freq.MONTHLY ? "monthly " : "")
                + (row.every() > 1 ? "every " + row.every() + " " : "")
                + String.join(",", row.byday()) + " " + row.opensAt() + "-" + row.closesAt()
                + (row.stopSettlement() == null ? "" : " @" + row.stopSettlement())
                + (row.validFrom() == null ? "" : " from " + row.validFrom())
                + (row.validTo() == null ? "" : " to " + row.validTo())
                + (row.appointment() ? " appointment" : "");
    }
}
