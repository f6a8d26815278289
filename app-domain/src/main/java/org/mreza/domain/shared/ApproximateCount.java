package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
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

    public boolean isStated() {
        return number != null;
    }

    /**
     * The sum, with its doubt: exact only if all are exact; at least, if any is "at least" or not stated; else about.
     * Nothing stated at all sums to not stated. An empty sum is exactly 0.
     */
    public static ApproximateCount sum(Collection<ApproximateCount> counts) {
        if (counts.isEmpty()) return exactly(0);
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
