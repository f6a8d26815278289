package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count as its source states it. Not stated is not 0. Counts are never summed silently: see {@link #sum}.
 *
 * @param number 0 or more; null exactly when not stated
 */
@Embeddable
public record ApproximateCount(
        @Nullable Integer number,
        @Enumerated(EnumType.STRING) Qualifier qualifier) {

    /** How sure the number is. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        NOT_STATED
    }

    public static final ApproximateCount NOT_STATED = new ApproximateCount(null, Qualifier.NOT_STATED);

    private static final Pattern WRITTEN =
            Pattern.compile("(?iu)(?:(?<about>[≈~]|ca\\.?|околу|около|отприлика|приближно"
                    + "|oko|okolo|otprilike|približno|rreth|afërsisht|about|around|approx\\.?|some)"
                    + "|(?<least>≥|>=|најмалку|барем|бар|најмање|bar|barem|najmanje|të paktën|së paku|at least|min\\.?))?"
                    + "\\s*(?<number>\\d{1,7}|\\d{1,3}(?:[., ]\\d{3}){1,2})\\s*(?<plus>\\+)?");

    public ApproximateCount {
        if ((number == null) != (qualifier == Qualifier.NOT_STATED))
            throw new IllegalArgumentException("number and qualifier disagree");
        if (number != null && number < 0) throw new IllegalArgumentException("a count is 0 or more");
    }

    public static ApproximateCount exactly(int number) {
        return new ApproximateCount(number, Qualifier.EXACT);
    }

    public static ApproximateCount about(int number) {
        return new ApproximateCount(number, Qualifier.ABOUT);
    }

    public static ApproximateCount atLeast(int number) {
        return new ApproximateCount(number, Qualifier.AT_LEAST);
    }

    /**
     * Reads what people write in any of the languages: {@code 20}, {@code ≈30}, {@code околу 30}, {@code 5+},
     * {@code bar 5}; nothing at all is not stated.
     *
     * @throws RuleBroken when it cannot be read
     */
    public static ApproximateCount parse(String text) {
        if (text.isBlank()) return NOT_STATED;
        Matcher written = WRITTEN.matcher(text.replace('\u00a0', ' ').strip());
        if (!written.matches()) throw new RuleBroken("count.unreadable");
        int number = Integer.parseInt(written.group("number").replaceAll("\\D", ""));
        if (written.group("least") != null || written.group("plus") != null) return atLeast(number);
        return written.group("about") != null ? about(number) : exactly(number);
    }

    public boolean isStated() {
        return number != null;
    }

    /**
     * The sum, with its doubt: exact only if all are exact; at least, if any is "at least" or not stated; else about.
     * Nothing stated at all sums to not stated. Nothing at all too: not stated is not 0.
     */
    public static ApproximateCount sum(Collection<ApproximateCount> counts) {
        int total = 0;
        boolean stated = false, open = false, about = false;
        for (ApproximateCount count : counts) {
            if (count.number != null) {
                total = Math.addExact(total, count.number);
                stated = true;
            }
            open |= count.qualifier == Qualifier.AT_LEAST || count.qualifier == Qualifier.NOT_STATED;
            about |= count.qualifier == Qualifier.ABOUT;
        }
        if (!stated) return NOT_STATED;
        return new ApproximateCount(total, open ? Qualifier.AT_LEAST : about ? Qualifier.ABOUT : Qualifier.EXACT);
    }
}
