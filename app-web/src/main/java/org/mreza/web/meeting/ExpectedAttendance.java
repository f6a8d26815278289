package org.mreza.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.ReceivingGuests;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.springframework.stereotype.Component;

/** Begins the attendance of a planned meeting with those who came, or said that they would. */
@Component
class ExpectedAttendance {

    private final ReceivingGuests guests;

    ExpectedAttendance(ReceivingGuests guests) {
        this.guests = guests;
    }

    /** Who is expected, for the sheet to sign. */
    List<Invitee> of(MeetingId meeting) {
        return guests.attendance(meeting);
    }

    List<AttendanceRow> rows(MeetingId meeting, Language reader) {
        Map<String, AttendanceRow> rows = new LinkedHashMap<>();
        for (Invitee who : guests.attendance(meeting)) {
            String organization =
                    who.organization() == null ? "" : who.organization().toString();
            String person = who.person() == null ? "" : who.person();
            AttendanceRow row = rows.computeIfAbsent(organization + "|" + person, key -> new AttendanceRow());
            row.setOrganizationId(organization);
            if (!organization.isEmpty() && !person.isEmpty()) {
                row.setGrain(Grain.PERSON);
                row.setPerson(person);
            } else if (!organization.isEmpty()) {
                row.setGrain(Grain.ORGANIZATION);
                row.setPeople(String.valueOf(count(row) + 1));
            } else {
                row.setGrain(Grain.GROUP);
                row.setDescription(person.isEmpty() ? who.label(reader) : person);
                row.setPeople("1");
            }
        }
        return List.copyOf(rows.values());
    }

    private static int count(AttendanceRow row) {
        return row.getPeople().isBlank() ? 0 : Integer.parseInt(row.getPeople());
    }
}
