package org.mreza.domain.news;

import java.util.Optional;
import org.mreza.domain.shared.MeetingId;

/** The news of meetings. */
public interface NewsItems {

    NewsItem save(NewsItem item);

    Optional<NewsItem> findByMeeting(MeetingId meeting);

    boolean existsBySlug(String slug);
}
