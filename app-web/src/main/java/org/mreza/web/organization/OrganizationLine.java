package org.mreza.web.organization;

import org.mreza.domain.organization.OrganizationRow;
import org.mreza.web.frame.Reader;

/** A line of a list: the organization, its name for the reader, the place of its seat in words. */
public record OrganizationLine(OrganizationRow organization, NameView name, String place) {

    public static OrganizationLine of(OrganizationRow row, Reader reader) {
        String seat = reader.municipality(row.seat());
        String country = reader.country(row.country());
        String place = seat.isEmpty() || country.isEmpty() ? seat + country : seat + ", " + country;
        return new OrganizationLine(row, NameView.of(row.name(), reader), place);
    }

    public String href() {
        return "/organizations/" + organization.slug();
    }
}
