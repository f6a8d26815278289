package org.mreza.web.news;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.mreza.domain.news.NewsQueries;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The latest news for feed readers. */
@Controller
class NewsFeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final NewsQueries news;
    private final SiteAddress site;
    private final NewsGate gate;

    NewsFeedController(NewsQueries news, SiteAddress site, NewsGate gate) {
        this.news = news;
        this.site = site;
        this.gate = gate;
    }

    @GetMapping("/news.atom")
    ResponseEntity<byte[]> feed(Reader reader, HttpServletRequest request) {
        gate.require(request);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(new AtomFeed(site, reader).of(news.published(null).rows()));
    }
}
