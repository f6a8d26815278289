package org.mreza.domain.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * When a service is open at one location: the rows of its schedule, the days that are otherwise, and the holidays of
 * the country. A holiday closes all but what is open on every day of the week; an exception outdoes both.
 */
public final class OpeningHours {

    /** How far ahead the next opening is looked for. */
    private static final int DAYS_AHEAD = 400;

    private final List<Schedule> rows;
    private final List<ScheduleException> exceptions;
    private final Predicate<LocalDate> holiday;
    private final @Nullable LocalizedText place;

    /** A time of a day at which it is open; {@code row} is null for a day that an exception opens. */
    public record Slot(
            LocalTime from, LocalTime to, @Nullable Schedule row) {

        boolean holds(LocalTime hour) {
            return !hour.isBefore(from) && (hour.isBefore(to) || to.equals(Schedule.MIDNIGHT));
        }
    }

    /** A slot on a day. */
    public record Opening(LocalDate day, Slot slot) {}

    public OpeningHours(List<Schedule> rows, List<ScheduleException> exceptions, Predicate<LocalDate> holiday) {
        this(rows, exceptions, holiday, null);
    }

    private OpeningHours(
            List<Schedule> rows,
            List<ScheduleException> exceptions,
            Predicate<LocalDate> holiday,
            @Nullable LocalizedText place) {
        this.rows = List.copyOf(rows);
        this.exceptions = List.copyOf(exceptions);
        this.holiday = holiday;
        this.place = place;
    }

    /** The same, saying where. */
    public OpeningHours at(@Nullable LocalizedText where) {
        return new OpeningHours(rows, exceptions, holiday, where);
    }

    /** Where that is; null where it need not be told. */
    public @Nullable LocalizedText place() {
        return place;
    }

    public boolean isEmpty() {
        return rows.isEmpty() && exceptions.isEmpty();
    }

    /** When it is open on the day, in order. */
    public List<Slot> on(LocalDate day) {
        Optional<ScheduleException> otherwise =
                exceptions.stream().filter(e -> e.day().equals(day)).findFirst();
        if (otherwise.isPresent()) return instead(otherwise.get());
        boolean closed = holiday.test(day);
        return rows.stream()
                .filter(row -> row.runsOn(day) && (!closed || row.daily()))
                .map(row -> new Slot(row.opensAt(), row.closesAt(), row))
                .sorted(Comparator.comparing(Slot::from).thenComparing(Slot::to))
                .toList();
    }

    private static List<Slot> instead(ScheduleException exception) {
        LocalTime from = exception.opensAt();
        LocalTime to = exception.closesAt();
        return from == null || to == null ? List.of() : List.of(new Slot(from, to, null));
    }

    public boolean opensOn(LocalDate day) {
        return !on(day).isEmpty();
    }

    /** The slot that the moment lies in. */
    public Optional<Slot> openAt(LocalDateTime moment) {
        return on(moment.toLocalDate()).stream()
                .filter(slot -> slot.holds(moment.toLocalTime()))
                .max(Comparator.comparing(Slot::to));
    }

    /**
     * When what is open at the moment closes, past midnight if it goes on there; empty when it never does within a
     * week.
     *
     * @param slot that the moment lies in
     */
    public Optional<LocalDateTime> closesAfter(LocalDate day, Slot slot) {
        LocalDate last = day;
        Slot current = slot;
        while (current.to().equals(Schedule.MIDNIGHT) && last.isBefore(day.plusDays(7))) {
            Optional<Slot> next = openAt(last.plusDays(1).atStartOfDay());
            if (next.isEmpty()) return Optional.of(last.atTime(current.to()));
            current = next.get();
            last = last.plusDays(1);
        }
        return last.isBefore(day.plusDays(7)) ? Optional.of(last.atTime(current.to())) : Optional.empty();
    }

    /** The first slot that begins after the moment. */
    public Optional<Opening> nextOpening(LocalDateTime after) {
        if (isEmpty()) return Optional.empty();
        LocalDate today = after.toLocalDate();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            for (Slot slot : on(day))
                if (day.atTime(slot.from()).isAfter(after)) return Optional.of(new Opening(day, slot));
        }
        return Optional.empty();
    }
}
