package org.mreza.web.frame;

import java.time.Clock;
import java.time.ZoneId;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes readers: one per page, letter or document. */
@Component
public class Readers {

    private final Gazetteer gazetteer;
    private final MessageSource messages;
    private final KosovoWording kosovo;
    private final Clock clock;

    Readers(
            @Lazy Gazetteer gazetteer,
            MessageSource messages,
            KosovoWording kosovo,
            ObjectProvider<Clock> clock,
            @Value("${mreza.time-zone:Europe/Skopje}") ZoneId zone) {
        this.gazetteer = gazetteer;
        this.messages = messages;
        this.kosovo = kosovo;
        this.clock = clock.getIfAvailable(Clock::systemUTC).withZone(zone);
    }

    public Reader of(Language language) {
        return new Reader(language, gazetteer, messages, kosovo, clock);
    }
}
