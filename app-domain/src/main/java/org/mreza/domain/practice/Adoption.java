package org.mreza.domain.practice;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/**
 * A municipality's use of a service model: a service that follows it there.
 *
 * @param municipality null where no place is stated
 * @param publiclyFunded whether a public body funds or commissions it
 * @param became what followed it, if it led to something
 */
public record Adoption(
        Link service,
        Link organization,
        @Nullable MunicipalityId municipality,
        Standing standing,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Decision decision,
        boolean publiclyFunded,
        @Nullable Successor became,
        boolean fictitious) {

    /** Something with a page of its own. */
    public record Link(String slug, LocalizedText name) {}

    /** What a service was founded by; each part may be unknown. */
    public record Decision(
            @Nullable LocalizedText act,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable LocalizedText issuer) {

        /** The parts as far as they are known; null when nothing is. */
        public static @Nullable Decision known(
                @Nullable LocalizedText act,
                @Nullable String number,
                @Nullable Integer year,
                @Nullable LocalizedText issuer) {
            boolean nothing = act == null && number == null && year == null && issuer == null;
            return nothing ? null : new Decision(act, number, year, issuer);
        }
    }

    /** The service that came out of it. */
    public record Successor(Link service, @Nullable PartialDate since) {}

    /** Whether it runs; what is closed for a time still does. */
    public boolean running() {
        return standing == Standing.OFFERED || standing == Standing.PAUSED;
    }

    public Formalisation formalisation() {
        if (!running()) return Formalisation.NONE;
        if (publiclyFunded) return Formalisation.FUNDED;
        return decision == null ? Formalisation.INFORMAL : Formalisation.BY_DECISION;
    }
}
