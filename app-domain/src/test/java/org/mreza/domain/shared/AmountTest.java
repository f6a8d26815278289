package org.mreza.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Amount GRANT = Amount.of("5200", "EUR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.200,00 EUR",
                "5,200.00 EUR",
                "5200 EUR",
                "5.200 eur",
                "5,200 EUR",
                "EUR 5 200,00",
                "€5,200",
                "5.200,- €",
                "5.200 евра",
                "5'200.00 EUR",
                "5\u00a0200\u00a0€"
            })
    void reads_an_amount_however_its_thousands_are_marked(String text) {
        assertThat(AmountText.parse(text)).isEqualTo(GRANT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,000,000 MKD|2000000|MKD",
                "1.200.000 денари|1200000|MKD",
                "800.000 ден.|800000|MKD",
                "12,5 EUR|12.5|EUR",
                "0,50 KM|0.50|BAM",
                "1.000 динара|1000|RSD",
                "150 lekë|150|ALL",
                "0 EUR|0|EUR",
                "999 SEK|999|SEK"
            })
    void reads_the_currencies_of_the_region_by_their_names(String text, String number, String currency) {
        assertThat(AmountText.parse(text)).isEqualTo(Amount.of(number, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5200|amount.currency-missing", "пет илјади евра|amount.unreadable", "5.200.00 EUR|amount.unreadable",
                "5,20,0 EUR|amount.unreadable", "-5 EUR|amount.unreadable", "1.2345 EUR|amount.unreadable",
                "5 ZZZ|amount.currency-unknown", "5 jabuka|amount.currency-unknown", "€ 5 EUR|amount.unreadable",
                "9999999999999 EUR|amount.out-of-range"
            })
    void refuses_what_it_cannot_read(String text, String messageKey) {
        assertThatThrownBy(() -> AmountText.parse(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
    }

    @Test
    void nothing_written_is_not_stated_and_not_stated_is_not_zero() {
        assertThat(AmountText.parse(" ")).isEqualTo(Amount.NOT_STATED).isNotEqualTo(Amount.of("0", "EUR"));
        assertThat(Amount.orNotStated(null)).isEqualTo(Amount.NOT_STATED);
        assertThat(Amount.of("0", "EUR").isStated()).isTrue();
    }

    @Test
    void an_amount_has_the_decimals_of_its_currency() {
        assertThat(GRANT.number()).isEqualTo(new BigDecimal("5200.00"));
        assertThatThrownBy(() -> Amount.of("0.001", "EUR")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Amount(BigDecimal.ONE, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Amount.of("-1", "EUR")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void is_written_with_the_marks_of_the_language() {
        assertThat(AmountText.format(GRANT, Language.MK)).isEqualTo("5.200,00\u00a0EUR");
        assertThat(AmountText.format(GRANT, Language.EN)).isEqualTo("5,200.00\u00a0EUR");
        assertThat(AmountText.format(Amount.of("2000000", "MKD"), Language.SQ)).isEqualTo("2.000.000,00\u00a0MKD");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_read_as_it_was_written(Language language) {
        for (String number : List.of("0", "0.05", "999.90", "1000", "999999999999.99"))
            assertThat(AmountText.parse(AmountText.format(Amount.of(number, "MKD"), language)))
                    .isEqualTo(Amount.of(number, "MKD"));
    }

    @Test
    void totals_are_per_currency_and_tell_how_many_amounts_are_missing() {
        Totals totals = Totals.of(List.of(GRANT, Amount.of("2000000", "MKD"), GRANT, Amount.NOT_STATED));
        assertThat(totals.sums())
                .isEqualTo(Map.of("EUR", Amount.of("10400", "EUR"), "MKD", Amount.of("2000000", "MKD")));
        assertThat(totals.amounts()).extracting(Amount::currency).containsExactly("EUR", "MKD");
        assertThat(totals.notStated()).isEqualTo(1);
        assertThat(totals.in("EUR")).contains(Amount.of("10400", "EUR"));
        assertThat(totals.in("RSD")).isEmpty();
    }

    @Test
    void totals_add_up() {
        Totals both = Totals.of(List.of(GRANT)).plus(Totals.of(List.of(GRANT, Amount.NOT_STATED)));
        assertThat(both).isEqualTo(Totals.of(List.of(Amount.NOT_STATED, GRANT, GRANT)));
        assertThat(Totals.of(List.of()).isEmpty()).isTrue();
        assertThat(Totals.of(List.of(Amount.NOT_STATED)).isEmpty()).isFalse();
    }

    @Test
    void amounts_of_two_currencies_are_never_added() {
        assertThatThrownBy(() -> GRANT.plus(Amount.of("1", "MKD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GRANT.plus(Amount.NOT_STATED)).isInstanceOf(IllegalArgumentException.class);
    }
}
