package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

/** Membership of an organization in a coalition, network or association, with its dates as far as they are known. */
@Embeddable
public class Membership {

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private OrganizationId group;

    private @Nullable Integer sinceYear;
    private @Nullable Integer sinceMonth;
    private @Nullable Integer sinceDay;
    private @Nullable Integer untilYear;
    private @Nullable Integer untilMonth;
    private @Nullable Integer untilDay;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /**
     * @param group the coalition, network or association
     * @throws RuleBroken when a date is no year, month or day, or the end lies before the start
     */
    public Membership(OrganizationId group, @Nullable PartialDate since, @Nullable PartialDate until) {
        requirePoint(since);
        requirePoint(until);
        if (since != null
                && until != null
                && last(until).isBefore(since.earliest().orElse(LocalDate.MIN)))
            throw RuleBroken.at("memberships", "organization.rule.membership-ends-before-it-starts");
        this.group = group;
        if (since != null) {
            this.sinceYear = since.year();
            this.sinceMonth = since.month();
            this.sinceDay = since.day();
        }
        if (until != null) {
            this.untilYear = until.year();
            this.untilMonth = until.month();
            this.untilDay = until.day();
        }
    }

    private static LocalDate last(PartialDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }

    private static void requirePoint(@Nullable PartialDate date) {
        if (date == null) return;
        switch (date.precision()) {
            case YEAR, MONTH, DAY -> {}
            case DAY_WITHOUT_YEAR, DAY_RANGE, YEARS ->
                throw RuleBroken.at("memberships", "organization.rule.membership-date");
        }
    }

    public OrganizationId group() {
        return group;
    }

    public Optional<PartialDate> since() {
        return date(sinceYear, sinceMonth, sinceDay);
    }

    public Optional<PartialDate> until() {
        return date(untilYear, untilMonth, untilDay);
    }

    private static Optional<PartialDate> date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (year == null) return Optional.empty();
        return Optional.of(new PartialDate(year, month, day, null, null, null, null, null));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Membership m
                && group.equals(m.group)
                && since().equals(m.since())
                && until().equals(m.until());
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, since(), until());
    }
}
