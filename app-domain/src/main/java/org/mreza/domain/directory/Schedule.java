package org.mreza.domain.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/**
 * A row of opening hours. Which days it means is told as in iCalendar (RFC 5545) and computed by {@link Recurrence}.
 *
 * @param every each nth week, counted from {@code validFrom}
 * @param byday MO to SU; of a month with a number before them: 1TU is the first Tuesday, -1FR the last Friday
 * @param closesAt later than it opens; 23:59 is the end of the day, and a night is two rows
 * @param stopSettlement where a mobile service stops, when that is not its location itself
 * @param appointment whether one comes by appointment only
 */
@Embeddable
public record Schedule(
        @Enumerated(EnumType.STRING) Freq freq,
        int every,
        List<String> byday,
        LocalTime opensAt,
        LocalTime closesAt,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String stopSettlement,

        @AttributeOverride(name = "value", column = @Column(name = "stop_municipality_id")) @Nullable
        MunicipalityId stopMunicipality,

        boolean appointment,
        @Nullable LocalizedText note) {

    /** What is repeated. */
    public enum Freq {
        WEEKLY,
        MONTHLY
    }

    /** The minute that stands for the end of a day. */
    public static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    private static final int RAREST = 52;

    /** The same at a stop in the municipality. */
    public Schedule stoppingIn(MunicipalityId municipality) {
        return new Schedule(
                freq,
                every,
                byday,
                opensAt,
                closesAt,
                validFrom,
                validTo,
                stopSettlement,
                municipality,
                appointment,
                note);
    }

    public Schedule {
        byday = byday.stream().distinct().toList();
        if (byday.isEmpty()) throw RuleBroken.at("hours", "service.rule.no-day");
        if (!closesAt.isAfter(opensAt)) throw RuleBroken.at("hours", "service.rule.closes-before-it-opens");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom))
            throw RuleBroken.at("hours", "service.rule.ends-before-it-starts");
        if (every < 1 || every > RAREST) throw RuleBroken.at("hours", "service.rule.number", 1, RAREST);
        if (every > 1 && freq == Freq.WEEKLY && validFrom == null)
            throw RuleBroken.at("hours", "service.rule.every-needs-a-start");
        if (freq == Freq.MONTHLY && every > 1) throw RuleBroken.at("hours", "service.rule.every-is-of-weeks");
        Texts.shortEnough("hours", stopSettlement, 200);
    }

    /** The same hours each week. */
    public static Schedule weekly(List<String> byday, LocalTime opensAt, LocalTime closesAt) {
        return new Schedule(Freq.WEEKLY, 1, byday, opensAt, closesAt, null, null, null, null, false, null);
    }

    /** Whether it is held on this day, were there no holidays and exceptions; {@code schedule_runs} says the same in SQL. */
    public boolean runsOn(LocalDate day) {
        return Recurrence.runs(this, day);
    }

    /** Whether it is held on all days, and so on holidays too. */
    boolean daily() {
        return freq == Freq.WEEKLY && every == 1 && byday.size() == 7;
    }

    /** The row with a validity. */
    public Schedule valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Schedule(
                freq, every, byday, opensAt, closesAt, from, to, stopSettlement, stopMunicipality, appointment, note);
    }

    /** The row at a stop of a mobile service. */
    public Schedule at(@Nullable String settlement, @Nullable MunicipalityId municipality) {
        return new Schedule(
                freq, every, byday, opensAt, closesAt, validFrom, validTo, settlement, municipality, appointment, note);
    }
}
