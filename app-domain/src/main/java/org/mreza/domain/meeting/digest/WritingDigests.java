package org.mreza.domain.meeting.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a week tells everybody who promised something what is overdue and what is due. Any number of nodes may do so. */
@Component
public class WritingDigests {

    static final ZoneId ZONE = ZoneId.of("Europe/Skopje");
    static final int DAYS_AHEAD = 14;

    private static final int AT_ONCE = 200;

    private final DigestRecords records;
    private final DigestLetters letters;
    private final Clock clock;

    WritingDigests(DigestRecords records, DigestLetters letters, Clock clock) {
        this.records = records;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * One address that cannot be written to does not keep the others. Each gets one letter a week, so that the day is gone
     * through again and again: for those who could not be written to, or when nothing ran in the morning.
     */
    @Scheduled(cron = "${mreza.digest.cron:0 20 7-19 * * MON}", zone = "Europe/Skopje")
    public void write() {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        LocalDate today = now.toLocalDate();
        LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        DigestRecords.Span span = new DigestRecords.Span(
                today, today.plusDays(DAYS_AHEAD), now.minusWeeks(1).toInstant());
        RuntimeException failed = null;
        @Nullable String last = null;
        List<DigestRecords.Reached> reached;
        do {
            reached = records.reached(span, last, AT_ONCE);
            for (DigestRecords.Reached to : reached) {
                last = to.email();
                try {
                    letters.write(to, span, week);
                } catch (RuntimeException e) {
                    failed = e;
                }
            }
        } while (reached.size() == AT_ONCE);
        if (failed != null) throw failed;
    }
}
