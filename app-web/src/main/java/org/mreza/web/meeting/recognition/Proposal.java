package org.mreza.web.meeting.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Recognition;

/**
 * Something recognized, to be ticked.
 *
 * @param number by which its tick and its marks in the text know it
 * @param times how often it stands in the text
 * @param ticked whether it is from the start
 * @param as what it was at the meeting, as far as the text shows
 * @param roles what it can have been; one role is no choice
 */
public record Proposal(int number, Find find, int times, boolean ticked, Role as, List<Role> roles) {

    /** What something was at the meeting. */
    public enum Role {
        PRESENT,
        ORGANIZER,
        PLACE,
        HELD_UNDER,
        PRESENTED,
        HELD,
        ALSO,
        COUNT,
        MENTIONED
    }

    static List<Proposal> of(Recognition recognition) {
        Surroundings surroundings = new Surroundings(recognition);
        List<Proposal> proposals = new ArrayList<>();
        boolean placed = false;
        for (Map.Entry<Find, Integer> thing : recognition.things().entrySet()) {
            Find find = thing.getKey();
            Role as = surroundings.roleOf(find);
            if (as == Role.PLACE && placed) as = Role.PRESENT;
            placed |= as == Role.PLACE;
            boolean ticked = find.proposed() && !surroundings.onlyFunds(find);
            proposals.add(new Proposal(proposals.size() + 1, find, thing.getValue(), ticked, as, roles(find.kind())));
        }
        return proposals;
    }

    private static List<Role> roles(Find.Kind kind) {
        return switch (kind) {
            case ORGANIZATION -> List.of(Role.PRESENT, Role.ORGANIZER);
            case MUNICIPALITY -> List.of(Role.PRESENT, Role.PLACE);
            case PROJECT -> List.of(Role.HELD_UNDER, Role.PRESENTED);
            case DATE -> List.of(Role.HELD, Role.ALSO);
            case NEW_ORGANIZATION -> List.of(Role.PRESENT);
            case PEOPLE, MUNICIPALITIES -> List.of(Role.COUNT);
            case MONEY -> List.of(Role.MENTIONED);
        };
    }
}
