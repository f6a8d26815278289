package org.mreza.domain.directory;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * Whether a service is open at a moment, or when it opens next.
 *
 * @param at when it closes, if it is open; null for what never closes. When it opens next, if it is closed; null when
 *     that is not known.
 * @param row of the schedule that says so: tells the stop and whether an appointment is needed
 * @param place where that is; null where it need not be told
 */
public record OpenNow(
        State state,
        @Nullable LocalDateTime at,
        @Nullable Schedule row,
        @Nullable LocalizedText place) {

    /** What there is to say. */
    public enum State {
        OPEN,
        ALWAYS_OPEN,
        OPENS,
        NOT_KNOWN
    }

    public static final OpenNow NOT_KNOWN = new OpenNow(State.NOT_KNOWN, null, null, null);

    public static OpenNow of(OpeningHours hours, LocalDateTime now) {
        Optional<OpeningHours.Slot> open = hours.openAt(now);
        if (open.isPresent()) {
            LocalDateTime until =
                    hours.closesAfter(now.toLocalDate(), open.get()).orElse(null);
            return new OpenNow(
                    until == null ? State.ALWAYS_OPEN : State.OPEN,
                    until,
                    open.get().row(),
                    hours.place());
        }
        return hours.nextOpening(now)
                .map(next -> new OpenNow(
                        State.OPENS,
                        next.day().atTime(next.slot().from()),
                        next.slot().row(),
                        hours.place()))
                .orElse(NOT_KNOWN);
    }

    /** Of several locations: what is open longest, else what opens first. */
    public static OpenNow best(Collection<OpeningHours> places, LocalDateTime now) {
        return places.stream()
                .map(hours -> of(hours, now))
                .flatMap(Stream::of)
                .min(Comparator.comparing(OpenNow::rank).thenComparing(o -> o.order(now)))
                .orElse(NOT_KNOWN);
    }

    private int rank() {
        return switch (state) {
            case ALWAYS_OPEN -> 0;
            case OPEN -> 1;
            case OPENS -> 2;
            case NOT_KNOWN -> 3;
        };
    }

    /** Later is better for what is open, sooner for what opens. */
    private long order(LocalDateTime now) {
        long minutes = java.time.Duration.between(now, Objects.requireNonNullElse(at, now))
                .toMinutes();
        return state == State.OPEN ? -minutes : minutes;
    }

    public boolean open() {
        return state == State.OPEN || state == State.ALWAYS_OPEN;
    }
}
