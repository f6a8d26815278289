package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;

class ReaderTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    private final Messages messages = new Messages();

    private Reader reader(Language language, KosovoWording kosovo) {
        Clock clock = Clock.fixed(NOON, ZoneId.of("Europe/Skopje"));
        return new Reader(language, Mockito.mock(Gazetteer.class), messages, kosovo, clock);
    }

    private Reader reader(Language language) {
        return reader(language, KosovoWording.USUAL);
    }

    @Test
    void serbian_latin_is_made_of_serbian_cyrillic() {
        assertThat(reader(Language.SR_CYRL).message("frame.error.reference", "X-1"))
                .isEqualTo("Ако тражите помоћ, наведите овај број: X-1");
        assertThat(reader(Language.SR_LATN).message("frame.error.reference", "X-1"))
                .isEqualTo("Ako tražite pomoć, navedite ovaj broj: X-1");
    }

    @Test
    void dates_say_what_is_known() {
        Reader reader = reader(Language.MK);
        assertThat(reader.date(PartialDate.ofDay(LocalDate.of(2021, 12, 22)))).isEqualTo("22.12.2021");
        assertThat(reader.date(PartialDate.ofMonth(2021, 3))).isEqualTo("март 2021");
        assertThat(reader.date(PartialDate.ofYears(2003, 2009))).isEqualTo("2003–2009");
        assertThat(reader.date(PartialDate.ofRange(LocalDate.of(2024, 2, 6), LocalDate.of(2024, 2, 8))))
                .isEqualTo("06–08.02.2024");
        assertThat(reader(Language.EN).date(PartialDate.ofDayWithoutYear(6, 13)))
                .isEqualTo("13.06 (year not stated)");
        assertThat(reader.date((PartialDate) null)).isEmpty();
    }

    @Test
    void instants_are_shown_in_the_time_of_the_readers() {
        assertThat(reader(Language.EN).dateTime(Instant.parse("2026-07-01T22:30:00Z")))
                .isEqualTo("02.07.2026 00:30");
    }

    @ParameterizedTest
    @CsvSource({"10, штотуку", "60, пред 1 минута", "7200, пред 2 часа", "1814400, пред 21 ден", "3456000, 12.10.2026"})
    void the_past_is_told_in_words(long seconds, String words) {
        assertThat(reader(Language.MK).ago(NOON.minusSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void counts_keep_their_doubt() {
        Reader reader = reader(Language.EN);
        assertThat(reader.count(ApproximateCount.exactly(0))).isEqualTo("0");
        assertThat(reader.count(ApproximateCount.about(30))).isEqualTo("≈30");
        assertThat(reader.count(ApproximateCount.atLeast(5))).isEqualTo("at least 5");
        assertThat(reader.count(ApproximateCount.NOT_STATED)).isEqualTo("not stated");
    }

    @Test
    void numbers_and_plurals_are_those_of_the_language() {
        assertThat(reader(Language.EN).number(12345)).isEqualTo("12,345");
        assertThat(reader(Language.MK).number(12345)).isEqualTo("12.345");
        assertThat(reader(Language.SR_LATN).plural("frame.ago.days", 3)).isEqualTo("pre 3 dana");
        assertThat(reader(Language.BS).plural("frame.ago.minutes", 22)).isEqualTo("prije 22 minute");
    }

    @Test
    void a_text_in_another_language_says_so() {
        LocalizedText name = LocalizedText.of(Language.MK, "Наша порака");
        assertThat(reader(Language.MK).lang(name)).isNull();
        assertThat(reader(Language.SQ).lang(name)).isEqualTo("mk");
        assertThat(reader(Language.SR_LATN).lang(LocalizedText.of(Language.SR_CYRL, "Савез")))
                .isNull();
        assertThat(reader(Language.SR_LATN).text(LocalizedText.of(Language.SR_CYRL, "Савез")))
                .isEqualTo("Savez");
    }

    @Test
    void kosovo_is_named_as_configured_and_explained_where_it_was_named() {
        Reader usual = reader(Language.EN);
        assertThat(usual.footnote()).isNull();
        assertThat(usual.country(CountryId.of("xk"))).isEqualTo("Kosovo*");
        assertThat(usual.footnote()).contains("UNSCR 1244/1999");

        Reader configured = reader(
                Language.SR_LATN,
                new KosovoWording(Map.of("sr-latn", "Kosovo"), Map.of("sr-Latn", "Prema odluci mreže.")));
        assertThat(configured.country(CountryId.of("xk"))).isEqualTo("Kosovo");
        assertThat(configured.footnote()).isEqualTo("Prema odluci mreže.");
    }
}
