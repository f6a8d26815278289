package org.mreza.web.frame;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in words. */
record Ago(Reader reader, Instant now) {

    String of(Instant then) {
        Duration passed = Duration.between(then, now);
        if (passed.toMinutes() < 1) return reader.message("frame.ago.now");
        if (passed.toHours() < 1) return reader.plural("frame.ago.minutes", passed.toMinutes());
        if (passed.toDays() < 1) return reader.plural("frame.ago.hours", passed.toHours());
        if (passed.toDays() < 31) return reader.plural("frame.ago.days", passed.toDays());
        return reader.date(reader.day(then));
    }
}
