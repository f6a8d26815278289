package org.mreza.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mreza.domain.shared.ApproximateCount;

class AttendanceLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ЦСР Велес, 2 лица|ЦСР Велес|2",
                "Centar za socijalni rad Bijeljina, 3 osobe|Centar za socijalni rad Bijeljina|3",
                "Qendra sociale, 4 persona|Qendra sociale|4",
                "Municipality of Kavadarci, 1|Municipality of Kavadarci|1",
                "Порака Наша (2)|Порака Наша|2"
            })
    void the_number_is_taken_out_of_the_name(String line, String who, int people) {
        AttendanceLine read = AttendanceLine.read(line);
        assertThat(read.who()).isEqualTo(who);
        assertThat(read.people()).isEqualTo(ApproximateCount.exactly(people));
    }

    @Test
    void a_name_alone_states_no_number() {
        assertThat(AttendanceLine.read("Општина Неготино").people()).isEqualTo(ApproximateCount.NOT_STATED);
    }

    @Test
    void doubt_stays_doubt() {
        assertThat(AttendanceLine.read("околу 30 луѓе").people()).isEqualTo(ApproximateCount.about(30));
        assertThat(AttendanceLine.read("najmanje 12 osoba").people()).isEqualTo(ApproximateCount.atLeast(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 луѓе од 5 општини",
                "20 ljudi iz 5 opština",
                "20 људи из 5 општина",
                "20 osoba iz 5 općina",
                "20 njerëz nga 5 komuna",
                "20 people from 5 municipalities"
            })
    void a_group_says_how_many_from_how_many_municipalities_in_every_language(String line) {
        AttendanceLine read = AttendanceLine.read(line);
        assertThat(read.people()).isEqualTo(ApproximateCount.exactly(20));
        assertThat(read.municipalities()).isEqualTo(ApproximateCount.exactly(5));
    }

    @Test
    void about_ten_municipalities_without_people() {
        AttendanceLine read = AttendanceLine.read("институции од околу 10 општини");
        assertThat(read.municipalities()).isEqualTo(ApproximateCount.about(10));
        assertThat(read.people()).isEqualTo(ApproximateCount.NOT_STATED);
    }

    @Test
    void a_person_comes_from_an_organization() {
        AttendanceLine read = AttendanceLine.read("Ана од Бравура");
        assertThat(read.person()).isEqualTo("Ана");
        assertThat(read.of()).isEqualTo("Бравура");
    }

    @Test
    void institutions_come_from_a_municipality() {
        AttendanceLine read = AttendanceLine.read("институции од Кавадарци");
        assertThat(read.institutions()).isTrue();
        assertThat(read.of()).isEqualTo("Кавадарци");
    }

    @Test
    void a_very_long_line_is_cut_and_an_empty_one_is_nobody() {
        assertThat(AttendanceLine.read("а".repeat(100_000)).who()).hasSize(AttendanceLine.LONGEST);
        assertThat(AttendanceLine.read("  ").who()).isEmpty();
    }
}
