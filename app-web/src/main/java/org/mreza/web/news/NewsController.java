package org.mreza.web.news;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.news.NewsQueries;
import org.mreza.domain.news.NewsView;
import org.mreza.domain.news.ReadingNews;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.published.Links;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** News of meetings to read, for everybody. */
@Controller
class NewsController {

    private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json;charset=UTF-8");

    private final ReadingNews reading;
    private final NewsQueries queries;
    private final LinkedNews linked;
    private final Links links;
    private final NewsGate gate;

    NewsController(ReadingNews reading, NewsQueries queries, LinkedNews linked, Links links, NewsGate gate) {
        this.reading = reading;
        this.queries = queries;
        this.linked = linked;
        this.links = links;
        this.gate = gate;
    }

    @GetMapping("/news")
    String index(
            @RequestParam(required = false) @Nullable String cursor,
            Reader reader,
            HttpServletRequest request,
            Model model) {
        gate.require(request);
        model.addAttribute("window", queries.published(cursor));
        links.add(model, "/news", reader.language());
        return "news/index";
    }

    @GetMapping("/news/{slug}")
    String show(@PathVariable String slug, Reader reader, HttpServletRequest request, Model model) {
        gate.require(request);
        NewsView news = reading.published(slug).orElseThrow(NotFound::new);
        model.addAttribute("news", news);
        model.addAttribute("words", new NewsWords(reader));
        model.addAttribute("photographs", "/news/" + slug + "/photographs/");
        model.addAttribute("linked", linked.of(news, reader));
        model.addAttribute("picture", linked.picture(news));
        links.add(model, "/news/" + slug, reader.language());
        return "news/show";
    }

    @GetMapping("/news/{slug:[a-z0-9-]+}.jsonld")
    ResponseEntity<String> data(@PathVariable String slug, Reader reader, HttpServletRequest request) {
        gate.require(request);
        NewsView news = reading.published(slug).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(LINKED)
                .cacheControl(CacheControl.noCache())
                .body(linked.of(news, reader));
    }
}
