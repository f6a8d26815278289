package org.mreza.domain.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingDigestsTest {

    private final List<DigestRecords.Span> asked = new ArrayList<>();

    private final DigestRecords nobody = (DigestRecords) Proxy.newProxyInstance(
            DigestRecords.class.getClassLoader(), new Class<?>[] {DigestRecords.class}, (proxy, method, arguments) -> {
                asked.add((DigestRecords.Span) arguments[0]);
                return List.of();
            });

    @Test
    void what_others_did_is_told_since_the_letter_of_last_week_also_when_clocks_changed() {
        Instant monday = Instant.parse("2026-10-26T06:20:00Z");
        Clock clock = Clock.fixed(monday, ZoneOffset.UTC);
        new WritingDigests(nobody, new DigestLetters(nobody, null, null, clock), clock).write();
        assertThat(asked)
                .containsExactly(new DigestRecords.Span(
                        LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 9), Instant.parse("2026-10-19T05:20:00Z")));
    }
}
