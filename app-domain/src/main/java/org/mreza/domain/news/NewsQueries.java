package org.mreza.domain.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.Window;

/** Questions of anybody at all about published news, and what an editor chooses from. */
public interface NewsQueries {

    /** The latest first. */
    Window<NewsLine> published(@Nullable String cursor);

    /** Of a logged meeting, published under this address. */
    Optional<MeetingId> find(String slug);

    /** The address under which the news of a meeting is published. */
    Optional<String> slug(MeetingId meeting);

    /** Addresses of the latest, for a site map. */
    List<PublishedAddress> addresses(int most);

    /** Those of the photographs that the news shows; nothing of one that nobody described. */
    List<PaperRow> photographs(MeetingId meeting);

    /** A photograph that is published with the news. */
    Optional<PaperRow> photograph(String slug, PaperId paper);

    Optional<byte[]> piece(String slug, PaperId paper, int position);

    Optional<byte[]> thumbnail(String slug, PaperId paper);

    /** Persons whom the attendance names. */
    List<NamedPerson> persons(MeetingId meeting);

    /** A published piece of news in a list. */
    record NewsLine(
            String slug,
            MeetingId meeting,
            LocalizedText title,
            LocalizedText summary,
            @Nullable PartialDate held,
            LocalizedText owner,
            Instant publishedAt,
            Instant updatedAt) {}

    /** A page that everyone may read: its path and when it last changed. */
    record PublishedAddress(String path, Instant modifiedAt) {}

    /** Somebody by name. */
    record NamedPerson(PersonId id, String name) {}
}
