package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.shared.Language;

/**
 * What was recognized in a text.
 *
 * @param title its first line
 * @param finds in the order of the text, none of them over another
 */
public record Recognition(String text, String title, MeetingKind kind, Language language, List<Find> finds) {

    public Recognition {
        finds = List.copyOf(finds);
    }

    /** A stretch of the text, and what it is if it is something. */
    public record Stretch(String text, @Nullable Find find) {}

    /** The whole text, cut where something begins or ends. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Find find : finds) {
            if (find.start() > at) stretches.add(new Stretch(text.substring(at, find.start()), null));
            stretches.add(new Stretch(text.substring(find.start(), find.end()), find));
            at = find.end();
        }
        if (at < text.length()) stretches.add(new Stretch(text.substring(at), null));
        return stretches;
    }

    /** Each thing once, in the order of first mention; with how often it stands there. */
    public Map<Find, Integer> things() {
        Map<String, Find> first = new LinkedHashMap<>();
        Map<Find, Integer> things = new LinkedHashMap<>();
        for (Find find : finds) things.merge(first.computeIfAbsent(find.key(), key -> find), 1, Integer::sum);
        return things;
    }

    /** The sentence that something stands in. */
    public String sentence(Find find) {
        int start = find.start();
        while (start > 0 && "\n!?".indexOf(text.charAt(start - 1)) < 0 && !ends(start - 1)) start--;
        int end = find.end();
        while (end < text.length() && "\n!?".indexOf(text.charAt(end)) < 0 && !ends(end)) end++;
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    /** A full stop with a space and a capital letter behind it. */
    private boolean ends(int at) {
        return text.charAt(at) == '.'
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }
}
