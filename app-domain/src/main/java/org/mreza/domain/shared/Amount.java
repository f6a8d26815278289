package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as its source states it, in the currency of the source. Not stated is not 0, and nothing is ever
 * converted. A column that is null is read back as null, which is {@link #orNotStated not stated}.
 *
 * @param number 0 or more, with the decimals of its currency; null exactly when not stated
 * @param currency ISO 4217 code; null exactly when not stated
 */
@Embeddable
public record Amount(@Nullable BigDecimal number, @Nullable String currency) {

    public static final Amount NOT_STATED = new Amount(null, null);

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    /** @throws RuleBroken when it is below 0, too much, in no currency or in parts that the currency does not have */
    public Amount {
        if ((number == null) != (currency == null)) throw new RuleBroken("amount.currency-missing");
        if (number != null && currency != null) {
            if (number.signum() < 0 || number.compareTo(MOST) > 0) throw new RuleBroken("amount.out-of-range");
            number = inPartsOf(currency, number);
        }
    }

    private static BigDecimal inPartsOf(String currency, BigDecimal number) {
        try {
            return Money.of(CurrencyUnit.of(currency), number).getAmount();
        } catch (IllegalCurrencyException unknown) {
            throw new RuleBroken("amount.currency-unknown", currency);
        } catch (ArithmeticException tooFine) {
            throw new RuleBroken("amount.unreadable");
        }
    }

    public static Amount of(String number, String currency) {
        return new Amount(new BigDecimal(number), currency);
    }

    /** What was read from the database. */
    public static Amount orNotStated(@Nullable Amount amount) {
        return amount == null ? NOT_STATED : amount;
    }

    public boolean isStated() {
        return number != null;
    }

    /** @throws IllegalArgumentException when it is not stated */
    public Money money() {
        if (number == null || currency == null) throw new IllegalArgumentException("not stated");
        return Money.of(CurrencyUnit.of(currency), number);
    }

    /**
     * The sum of two stated amounts of one currency; of many, see {@link Totals}.
     *
     * @throws org.joda.money.CurrencyMismatchException when their currencies differ
     * @throws IllegalArgumentException when one is not stated
     */
    public Amount plus(Amount other) {
        Money sum = money().plus(other.money());
        return new Amount(sum.getAmount(), sum.getCurrencyUnit().getCode());
    }
}
