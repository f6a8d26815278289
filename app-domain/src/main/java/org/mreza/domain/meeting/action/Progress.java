package org.mreza.domain.meeting.action;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.RuleBroken;

/**
 * News of an action item.
 *
 * @param text what was done, or why it is dropped; up to 2,000 characters
 * @param link an address of evidence, http or https
 * @param state where it stands now; null when that did not change
 */
public record Progress(
        ActionItemId item,
        String text,
        @Nullable String link,
        @Nullable ActionState state) {

    static final int LONGEST = 2_000;

    /** @throws RuleBroken at {@code text} or {@code link} when they are missing, too long or no address */
    public Progress {
        text = text.strip();
        link = link == null || link.isBlank() ? null : link.strip();
        if (state == ActionState.DROPPED && text.isEmpty()) throw RuleBroken.at("text", "action.because.missing");
        if (text.isEmpty() && state == null) throw RuleBroken.at("text", "action.note.missing");
        if (text.length() > LONGEST) throw RuleBroken.at("text", "action.note.long", LONGEST);
        if (link != null && !isAddress(link)) throw RuleBroken.at("link", "action.link.unreadable");
    }

    private static boolean isAddress(String link) {
        try {
            URI uri = new URI(link);
            return link.length() <= 1_000
                    && uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (java.net.URISyntaxException unreadable) {
            return false;
        }
    }
}
