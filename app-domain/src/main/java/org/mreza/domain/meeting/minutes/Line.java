package org.mreza.domain.meeting.minutes;

import java.util.List;
import org.mreza.domain.meeting.Prose;

/**
 * One line of the minutes in words.
 *
 * @param label who said it, or what kind of line it is
 */
public record Line(String label, String text) {

    /** The text with its light marks read. */
    public List<Prose.Block> blocks() {
        return Prose.of(text);
    }
}
