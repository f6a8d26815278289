package org.mreza.web.meeting.recognition;

import java.util.regex.Pattern;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Recognition;

/** What the words around something say of it. Only proposals come of it. */
record Surroundings(Recognition recognition) {

    private static final Pattern HELD = Pattern.compile(
            "(?iU)одржа|одржан|održa|održan|mbajt|held|took place|се случи|организирал|организовал|organizova|organizoi|organi[sz]ed");

    private static final Pattern FUNDS = Pattern.compile(
            "(?iU)финанси|регрант|кофинанс|подршк[аеу] (?:од|на)|финансијск|finansir|financir|finansijsk|podršk|financ|mbështetj|funded|support of|donat|донат");

    private static final Pattern IN = Pattern.compile("(?iU)(?:\\s|^)(?:во|у|u|in|në)\\s+$");

    private static final int BEFORE = 70;

    Proposal.Role roleOf(Find find) {
        return switch (find.kind()) {
            case ORGANIZATION -> organizes(find) ? Proposal.Role.ORGANIZER : Proposal.Role.PRESENT;
            case MUNICIPALITY -> isPlace(find) ? Proposal.Role.PLACE : Proposal.Role.PRESENT;
            case PROJECT -> Proposal.Role.HELD_UNDER;
            case DATE -> find.proposed() ? Proposal.Role.HELD : Proposal.Role.ALSO;
            case NEW_ORGANIZATION -> Proposal.Role.PRESENT;
            case PEOPLE, MUNICIPALITIES -> Proposal.Role.COUNT;
            case MONEY -> Proposal.Role.MENTIONED;
        };
    }

    private boolean organizes(Find find) {
        return HELD.matcher(before(find)).find() || HELD.matcher(after(find)).find();
    }

    private boolean isPlace(Find find) {
        return IN.matcher(before(find)).find()
                && HELD.matcher(recognition.sentence(find)).find();
    }

    /** Named behind a word for money given, and nowhere as one who was there. */
    boolean onlyFunds(Find find) {
        return find.kind() == Find.Kind.ORGANIZATION
                && FUNDS.matcher(before(find)).find()
                && !organizes(find);
    }

    private String before(Find find) {
        return recognition.text().substring(Math.max(0, find.start() - BEFORE), find.start());
    }

    private String after(Find find) {
        return recognition
                .text()
                .substring(find.end(), Math.min(recognition.text().length(), find.end() + BEFORE / 2));
    }
}
