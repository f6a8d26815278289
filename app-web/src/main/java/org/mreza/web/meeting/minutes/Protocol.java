package org.mreza.web.meeting.minutes;

import java.util.List;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.meeting.minutes.Line;

/**
 * The minutes as a document, in the words of its reader.
 *
 * @param place where and when, in one line
 * @param facts the rest of the head
 * @param present who was there
 * @param number how many people and municipalities, in words
 * @param approval how the minutes stand, in words
 */
public record Protocol(
        String language,
        String title,
        String place,
        List<Line> facts,
        List<Present> present,
        String number,
        List<Said> said,
        List<String> challenges,
        List<Concluded> conclusions,
        List<Task> otherTasks,
        List<Line> recommendations,
        List<Line> addenda,
        String approval,
        Signatures signatures) {

    /** A line of the attendance. */
    public record Present(String name, String from, String role, String people) {}

    /** A statement. */
    public record Said(String speaker, String text) {

        public List<Prose.Block> blocks() {
            return Prose.of(text);
        }
    }

    /** A conclusion with its numbered elements. */
    public record Concluded(String text, String kind, List<Element> elements) {}

    /** An element, and who does what for it. */
    public record Element(String text, List<Task> tasks) {}

    /** An action item. */
    public record Task(String what, String who, String until, String state) {}

    /** Who signs; empty where the attendance does not say who that was. */
    public record Signatures(String chair, String taker) {}
}
