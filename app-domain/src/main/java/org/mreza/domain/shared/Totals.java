package org.mreza.domain.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What amounts come to: one sum for each currency, nothing converted, and how many amounts are not in it because they
 * were not stated.
 *
 * @param sums by currency code, in its order
 * @param notStated how many amounts are missing from the sums
 */
public record Totals(Map<String, Amount> sums, int notStated) {

    public static final Totals NOTHING = new Totals(Map.of(), 0);

    public Totals {
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    public static Totals of(Collection<Amount> amounts) {
        return amounts.stream().reduce(NOTHING, Totals::plus, Totals::plus);
    }

    public Totals plus(Amount amount) {
        String currency = amount.currency();
        return plus(currency == null ? new Totals(Map.of(), 1) : new Totals(Map.of(currency, amount), 0));
    }

    public Totals plus(Totals others) {
        Map<String, Amount> all = new TreeMap<>(sums);
        others.sums.forEach((currency, sum) -> all.merge(currency, sum, Amount::plus));
        return new Totals(all, notStated + others.notStated);
    }

    /** The sums, in the order of their currency codes. */
    public List<Amount> amounts() {
        return List.copyOf(sums.values());
    }

    /** The sum in one currency; empty when nothing was stated in it. */
    public Optional<Amount> in(String currency) {
        return Optional.ofNullable(sums.get(currency));
    }

    /** Whether there was no amount at all, stated or not. */
    public boolean isEmpty() {
        return sums.isEmpty() && notStated == 0;
    }
}
