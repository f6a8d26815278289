package org.mreza.domain.directory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** What a location is called among others. */
@Component
public class LocationNames {

    private final Gazetteer gazetteer;

    LocationNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Its own name, else its street, its settlement or its municipality; null when nothing is told. */
    public @Nullable LocalizedText of(LocationProfile told) {
        if (told.name() != null) return told.name();
        String street = told.where().street();
        return street == null ? town(told) : written(street);
    }

    /** What hours have to say of where they are: one of several places its name, a single one at most its village. */
    public @Nullable LocalizedText beside(LocationProfile told, int places) {
        return places > 1 ? town(told) : village(told);
    }

    /** The settlement, else the name, else the municipality. Of a confidential one the municipality only. */
    private @Nullable LocalizedText town(LocationProfile told) {
        if (told.confidential()) return municipality(told);
        LocalizedText village = village(told);
        if (village != null) return village;
        return told.name() == null ? municipality(told) : told.name();
    }

    /** A settlement that is not the town of the municipality; null where none is told. */
    private @Nullable LocalizedText village(LocationProfile told) {
        String settlement = told.where().settlement();
        LocalizedText municipality = municipality(told);
        boolean town = settlement == null
                || (municipality != null && municipality.texts().containsValue(settlement));
        return town ? null : written(Objects.requireNonNull(settlement));
    }

    private @Nullable LocalizedText municipality(LocationProfile told) {
        if (told.municipality() == null) return null;
        return gazetteer
                .municipality(told.municipality())
                .map(Municipality::name)
                .orElse(null);
    }

    /** As it was written, whatever the reader's language. */
    private static LocalizedText written(String place) {
        return LocalizedText.of(Language.MK, place);
    }
}
