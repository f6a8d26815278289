package org.mreza.domain.meeting.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.MeetingHolders;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PartialDate;

/**
 * Everything that the page of an action item shows.
 *
 * @param conclusion what it carries out; null when it stands alone
 * @param held whose meeting agreed it, which decides who may move it
 * @param carried the later meetings that it was carried to, in order
 */
public record ActionItemPage(
        ActionItemRow row,
        MeetingView.@Nullable SeriesLink series,
        @Nullable Concluded conclusion,
        MeetingHolders held,
        @Nullable Instant closedAt,
        List<Note> notes,
        List<Later> carried) {

    /**
     * The conclusion behind it.
     *
     * @param element text of the numbered element, if it carries out one
     */
    public record Concluded(
            String text, ConclusionKind kind, @Nullable String element) {}

    /**
     * News of it.
     *
     * @param by name of who wrote
     * @param organization for whom
     */
    public record Note(
            UUID id,
            String text,
            @Nullable String link,
            @Nullable ActionState state,
            Instant at,
            String by,
            @Nullable LocalizedText organization) {}

    /**
     * A later meeting.
     *
     * @param chosen whether somebody said that it takes the item up; else it is of the series
     */
    public record Later(
            MeetingId id,
            LocalizedText title,
            @Nullable PartialDate held,
            @Nullable Integer ordinal,
            boolean chosen) {}
}
