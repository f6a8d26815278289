package org.mreza.domain.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.springframework.stereotype.Component;

/** Knows the opening hours of places with the holidays of the country that each lies in. */
@Component
public class Openings {

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;

    Openings(Vocabularies vocabularies, Gazetteer gazetteer) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
    }

    /** @param at the municipality of the location; without one no day is a holiday */
    public OpeningHours of(@Nullable MunicipalityId at, List<Schedule> schedules, List<ScheduleException> exceptions) {
        Optional<CountryId> country =
                Optional.ofNullable(at).flatMap(gazetteer::municipality).map(Municipality::country);
        return new OpeningHours(
                schedules,
                exceptions,
                day -> country.flatMap(c -> vocabularies.holiday(c, day)).isPresent());
    }
}
