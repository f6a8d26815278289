package org.mreza.domain.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.MunicipalityId;

/** The time zone of a place. They agree today, but are apart in calendars, and may differ one day. */
public final class PlaceZone {

    private static final ZoneId USUAL = ZoneId.of("Europe/Skopje");

    private static final Map<String, ZoneId> OF_COUNTRIES = Map.of(
            "mk", USUAL,
            "rs", ZoneId.of("Europe/Belgrade"),
            "xk", ZoneId.of("Europe/Belgrade"),
            "ba", ZoneId.of("Europe/Sarajevo"),
            "me", ZoneId.of("Europe/Podgorica"),
            "al", ZoneId.of("Europe/Tirane"));

    private PlaceZone() {}

    /** The day it is there. */
    public static LocalDate today(@Nullable MunicipalityId municipality, Gazetteer gazetteer, Instant now) {
        return LocalDate.ofInstant(now, of(municipality, gazetteer));
    }

    public static ZoneId of(@Nullable MunicipalityId municipality, Gazetteer gazetteer) {
        if (municipality == null) return USUAL;
        return gazetteer
                .municipality(municipality)
                .map(Municipality::country)
                .map(country -> OF_COUNTRIES.getOrDefault(country.value(), USUAL))
                .orElse(USUAL);
    }
}
