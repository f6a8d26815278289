package org.mreza.web.meeting.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.meeting.minutes.MinutesVersion;

/**
 * The minutes as a document, in the words of its reader.
 *
 * @param place where and when, in one line
 * @param facts the rest of the head
 * @param agenda its items, each with what is done, by whom and how long
 * @param present who was there
 * @param number how many people and municipalities, in words
 * @param kept what approved minutes say, word for word, instead of what the record says by now
 * @param approval how the minutes stand, in words
 */
public record Protocol(
        String language,
        String title,
        String place,
        List<Line> facts,
        List<Line> agenda,
        List<Present> present,
        String number,
        List<Said> said,
        List<String> challenges,
        List<Concluded> conclusions,
        List<Task> otherTasks,
        List<Line> recommendations,
        List<Kept> kept,
        List<Line> addenda,
        String approval,
        Signatures signatures) {

    /** The same minutes as they were approved. */
    Protocol as(MinutesVersion approved) {
        List<Kept> parts = Stream.of(MeetingPart.WHO, MeetingPart.SAID, MeetingPart.AGREED, MeetingPart.PAPERS)
                .map(part -> new Kept(part, approved.language().tag(), approved.lines(part)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new Protocol(
                language,
                title,
                place,
                approved.lines(MeetingPart.WHAT),
                List.of(),
                List.of(),
                number,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts,
                addenda,
                approval,
                signatures);
    }

    /** A part of approved minutes. */
    public record Kept(MeetingPart part, String language, List<Line> lines) {}

    /** A line of the attendance. */
    public record Present(String name, String from, String role, String people) {}

    /** A statement. */
    public record Said(String speaker, String text) {

        public List<Prose.Block> blocks() {
            return Prose.of(text);
        }
    }

    /**
     * A conclusion with its numbered elements.
     *
     * @param tasks who does what for the whole of it
     */
    public record Concluded(String text, String kind, List<Task> tasks, List<Element> elements) {}

    /** An element, and who does what for it. */
    public record Element(String text, List<Task> tasks) {}

    /** An action item. */
    public record Task(String what, String who, String until, String state) {}

    /** Who signs; empty where the attendance does not say who that was. */
    public record Signatures(String chair, String taker) {}
}
