package org.mreza.web.news;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.news.NewsView;
import org.mreza.domain.shared.PartialDate;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.SiteAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** News and the meeting that it is about in the words of schema.org. */
@Component
class LinkedNews {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SiteAddress site;

    LinkedNews(SiteAddress site) {
        this.site = site;
    }

    /** Fit to stand in a page: nothing in it can end the element. */
    String of(NewsView news, Reader reader) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("@context", "https://schema.org");
        linked.put("@type", "NewsArticle");
        linked.put("headline", reader.text(news.title()));
        linked.put("description", reader.text(news.summary()));
        linked.put("inLanguage", reader.language().tag());
        linked.put("url", site.absolute("/news/" + news.slug()));
        if (news.publishedAt() != null)
            linked.put("datePublished", news.publishedAt().toString());
        linked.put("dateModified", news.updatedAt().toString());
        String picture = picture(news);
        if (picture != null) linked.put("image", picture);
        linked.put("publisher", Map.of("@type", "Organization", "name", reader.text(news.owner())));
        linked.put("about", event(news, reader));
        return JSON.writeValueAsString(linked).replace("<", "\\u003c");
    }

    private static Map<String, Object> event(NewsView news, Reader reader) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@type", "Event");
        event.put("name", reader.text(news.title()));
        PartialDate held = news.facts().held();
        if (held != null && held.day() != null)
            held.earliest().ifPresent(day -> event.put("startDate", day.toString()));
        String place = new NewsWords(reader).place(news.facts().place());
        if (!place.isEmpty()) event.put("location", Map.of("@type", "Place", "name", place, "address", place));
        return event;
    }

    /** Address of the first photograph, for whoever shares the page. */
    @Nullable
    String picture(NewsView news) {
        return news.photographs().isEmpty()
                ? null
                : site.absolute("/news/" + news.slug() + "/photographs/"
                        + news.photographs().get(0).id());
    }
}
