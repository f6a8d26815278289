package org.mreza.web.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.validation.Errors;

/** Whom and where the names of the form mean, after {@link MeetingFormIds} looked at what was picked beside them. */
record PickedNames(ReadingAttendance reading, Gazetteer gazetteer, Errors errors) {

    /** The picked one, or the one of this name; a name that nobody has is an error at the field. */
    Optional<OrganizationId> organization(String field, String name, String id) {
        if (!id.isBlank()) return Optional.of(OrganizationId.of(id));
        Optional<OrganizationId> found = reading.organization(name).map(OrganizationRow::id);
        if (found.isEmpty()) unknown(field, "meeting.organization.unknown", name);
        return found;
    }

    @Nullable
    MunicipalityId municipality(String name, String id) {
        if (name.isBlank()) return null;
        if (!id.isBlank()) {
            MunicipalityId picked = MunicipalityId.of(id);
            if (gazetteer.municipality(picked).isPresent()) return picked;
        }
        Optional<MunicipalityId> found = reading.municipality(name).map(Municipality::id);
        if (found.isEmpty()) unknown("municipality", "meeting.municipality.unknown", name);
        return found.orElse(null);
    }

    private void unknown(String field, String message, String name) {
        errors.rejectValue(field, message, new Object[] {name.strip()}, null);
    }
}
