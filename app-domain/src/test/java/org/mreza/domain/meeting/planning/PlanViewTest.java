package org.mreza.domain.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mreza.domain.shared.MeetingId;

class PlanViewTest {

    private static final PlanView PLAN = new PlanView(
            MeetingId.next(),
            null,
            Timing.of(
                    LocalDateTime.parse("2026-06-12T10:00"),
                    LocalDateTime.parse("2026-06-12T13:00"),
                    ZoneId.of("Europe/Skopje")),
            Gathering.OPEN,
            0,
            null);

    @Test
    void its_day_comes_when_the_clocks_of_the_place_say_so() {
        assertThat(PLAN.isAhead(Instant.parse("2026-06-11T21:59:59Z"))).isTrue();
        assertThat(PLAN.isAhead(Instant.parse("2026-06-11T22:00:00Z"))).isFalse();
        assertThat(PLAN.isAhead(Instant.parse("2026-06-14T08:00:00Z"))).isFalse();
    }
}
