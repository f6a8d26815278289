package org.mreza.web.directory.entry;

import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.ServiceArea;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;

/** Writes places into rows as people read them. */
@Component
class PlaceNames {

    private final PlaceReading places;

    PlaceNames(PlaceReading places) {
        this.places = places;
    }

    CoverRow row(ServiceArea area, Reader reader) {
        CoverRow row = new CoverRow();
        row.setText(reader.text(places.name(area.area())));
        row.setCode(area.area().code());
        row.setSettlement(area.settlement());
        return row;
    }

    PlaceRow row(ServicePage.Place place, Reader reader) {
        PlaceRow row = new PlaceRow();
        row.setLocation(place.location().toString());
        row.setHours(place.schedules().isEmpty() ? null : HoursText.format(place.schedules(), reader.language()));
        row.setExceptions(place.exceptions().isEmpty() ? null : HoursText.formatExceptions(place.exceptions()));
        row.setNote(place.note() == null ? null : place.note().original());
        return row;
    }

    /** What is told of a location. */
    void fill(PlaceRow row, LocationProfile told, Reader reader) {
        row.setKind(told.kind());
        row.setName(told.name() == null ? null : told.name().original());
        if (told.municipality() != null) {
            row.setMunicipality(reader.municipality(told.municipality()));
            row.setMunicipalityId(told.municipality().value());
        }
        row.setSettlement(told.where().settlement());
        row.setAddress(told.where().street());
        row.setPostalCode(told.where().postalCode());
        if (told.where().latitude() != null)
            row.setCoordinates(told.where().latitude() + ", " + told.where().longitude());
        row.setUrl(told.url());
        row.setTransportation(
                told.transportation() == null ? null : told.transportation().original());
        row.setAccessibility(
                told.accessibility() == null ? null : told.accessibility().original());
    }
}
