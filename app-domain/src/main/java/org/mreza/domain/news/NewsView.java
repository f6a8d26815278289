package org.mreza.domain.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/**
 * The news of a meeting as everybody may read it.
 *
 * @param persons names of those who agreed
 * @param publishedAt null while it is only prepared
 */
public record NewsView(
        MeetingId meeting,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        Facts facts,
        Funding funding,
        List<Agreed> agreed,
        List<Task> tasks,
        List<String> persons,
        List<PaperRow> photographs,
        LocalizedText owner,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    /** What the meeting was. */
    public record Facts(
            MeetingKind kind,
            @Nullable PartialDate held,
            Place place,
            List<LocalizedText> hosts,
            ApproximateCount people,
            List<MunicipalityId> municipalities) {}

    /** Under which projects it was held, and who carried them out and who paid. */
    public record Funding(List<LocalizedText> projects, List<LocalizedText> implementers, List<LocalizedText> funders) {

        public boolean isEmpty() {
            return projects.isEmpty() && implementers.isEmpty() && funders.isEmpty();
        }
    }

    /** A conclusion that is not internal. */
    public record Agreed(String text, List<String> elements) {}

    /**
     * An action item that is not internal.
     *
     * @param organization who does it
     */
    public record Task(
            String what,
            @Nullable LocalizedText organization,
            @Nullable PartialDate due,
            ActionState state) {}
}
