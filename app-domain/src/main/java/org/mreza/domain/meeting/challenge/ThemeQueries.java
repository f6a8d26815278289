package org.mreza.domain.meeting.challenge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ChallengePage.Year;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;

/** What challenges and conclusions are about, counted over the meetings that the network sees. */
public interface ThemeQueries {

    /** The most themes in one answer. */
    int MOST = 300;

    /** The most conclusions of a theme. */
    int MOST_AGREED = 50;

    /** Themes in the order of the alphabet, without those that nothing is filed under. */
    List<Theme> themes(Actor actor);

    /** One theme, however it is spelled. */
    Optional<Theme> theme(String words, Actor actor);

    /** The latest conclusions under a theme. */
    List<Agreed> agreed(String words, Actor actor);

    /**
     * A theme.
     *
     * @param raised how often challenges of it were raised
     * @param agreed how many conclusions are about it
     * @param years both together, by year; 0 is not stated
     */
    record Theme(String text, int raised, int agreed, List<Year> years) {

        public Theme {
            years = List.copyOf(years);
        }
    }

    /** A conclusion and its meeting. */
    record Agreed(
            String text,
            MeetingId meeting,
            LocalizedText title,
            @Nullable PartialDate held) {}
}
