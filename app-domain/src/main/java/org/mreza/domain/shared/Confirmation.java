package org.mreza.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a human last said that all of a record is true, which is apart from editing it, and how often that is asked for.
 *
 * @param at null when nobody ever did
 * @param by who did; null when it was done by the link in a letter to its contact
 * @param days after so many days it lapses
 */
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_at") @Nullable Instant at,
        @Column(name = "confirmed_by") @Nullable String by,
        @Column(name = "confirmation_days") int days) {

    /** So many days before it lapses the contact is asked. */
    public static final int ASKED_BEFORE = 14;

    public static final int SHORTEST = 7;
    public static final int LONGEST = 1100;

    /** Days are those of the network. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Skopje");

    public Confirmation {
        if (days < SHORTEST || days > LONGEST)
            throw RuleBroken.at("confirmationDays", "confirmation.rule.days", SHORTEST, LONGEST);
    }

    /** Nobody confirmed it yet. */
    public static Confirmation never(int days) {
        return new Confirmation(null, null, days);
    }

    /** @param who null for the contact, by the link in a letter */
    public Confirmation given(@Nullable String who, Instant now) {
        return new Confirmation(now, who, days);
    }

    public Confirmation every(int otherDays) {
        return new Confirmation(at, by, otherDays);
    }

    /** The last day on which it is good; null when nobody ever confirmed it. */
    public @Nullable LocalDate lapsesOn() {
        return at == null ? null : LocalDate.ofInstant(at, ZONE).plusDays(days);
    }

    /** Whether somebody confirmed it, but too long ago. */
    public boolean lapsed(LocalDate today) {
        LocalDate last = lapsesOn();
        return last != null && last.isBefore(today);
    }
}
