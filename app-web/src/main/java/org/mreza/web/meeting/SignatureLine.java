package org.mreza.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.web.frame.Reader;

/**
 * A line of the sheet to sign: one for each who comes, as far as they are counted.
 *
 * @param number 0 where it only says how many more of them come
 * @param more how many of a large group find no line of their own
 */
public record SignatureLine(int number, String name, String institution, String municipality, int more) {

    private static final int MOST_OF_A_GROUP = 60;
    private static final int EMPTY = 10;

    static List<SignatureLine> of(MeetingView meeting, List<Invitee> expected, Reader reader) {
        List<SignatureLine> lines = new ArrayList<>();
        int number = 0;
        for (MeetingView.Attendee a : meeting.attendees()) {
            int people = people(a);
            for (int i = 0; i < Math.min(people, MOST_OF_A_GROUP); i++) lines.add(line(++number, a, reader));
            if (people > MOST_OF_A_GROUP) lines.add(new SignatureLine(0, "", "", "", people - MOST_OF_A_GROUP));
        }
        for (Invitee e : expected)
            lines.add(new SignatureLine(
                    ++number,
                    Objects.toString(e.person(), ""),
                    e.institution() == null ? reader.text(e.organizationName()) : e.institution(),
                    reader.municipality(e.municipality()),
                    0));
        for (int i = 0; i < EMPTY; i++) lines.add(new SignatureLine(++number, "", "", "", 0));
        return lines;
    }

    private static int people(MeetingView.Attendee a) {
        Integer number = a.people().number();
        return a.grain() == Grain.PERSON || number == null ? 1 : Math.max(1, number);
    }

    private static SignatureLine line(int number, MeetingView.Attendee a, Reader reader) {
        MeetingView.OrganizationLink organization = a.organization();
        return new SignatureLine(
                number,
                Objects.toString(a.person(), ""),
                organization == null ? Objects.toString(a.description(), "") : reader.text(organization.name()),
                reader.municipality(
                        a.municipality() == null && organization != null ? organization.seat() : a.municipality()),
                0);
    }
}
