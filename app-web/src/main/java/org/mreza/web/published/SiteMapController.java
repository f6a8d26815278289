package org.mreza.web.published;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.news.NewsQueries;
import org.mreza.web.security.PublicDirectory;
import org.mreza.web.security.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** What search engines may read. */
@Controller
class SiteMapController {

    /** One site map may hold 50,000 addresses; where all fit into one it has news beside the directory. */
    private static final int MOST = 45_000;

    private static final int MOST_NEWS = 5_000;

    private static final String NEWS = "/news";

    private final HsdsQueries queries;
    private final NewsQueries news;
    private final PublicDirectory directory;
    private final SiteAddress site;

    SiteMapController(HsdsQueries queries, NewsQueries news, PublicDirectory directory, SiteAddress site) {
        this.queries = queries;
        this.news = news;
        this.directory = directory;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> map(@RequestParam(required = false) @Nullable String from) {
        directory.requireOpen();
        return map(from, MOST);
    }

    /** All in one site map; where that is too much, an index of those that begin at an address each. */
    ResponseEntity<String> map(@Nullable String from, int most) {
        List<String> parts = from == null ? queries.parts(most) : List.of(from);
        StringBuilder xml = new StringBuilder();
        if (parts.size() > 1) {
            Stream.concat(Stream.of(NEWS), parts.stream()).forEach(part -> part(xml, part));
            return xml("sitemapindex", xml);
        }
        if (from == null || from.equals(NEWS))
            news.addresses(MOST_NEWS).forEach(page -> page(xml, page.path(), page.modifiedAt()));
        if (from == null || !from.equals(NEWS))
            queries.addresses(Objects.requireNonNullElse(from, ""), most)
                    .forEach(page -> page(xml, page.path(), page.modifiedAt()));
        return xml("urlset", xml);
    }

    private void part(StringBuilder xml, String from) {
        xml.append("<sitemap><loc>")
                .append(HtmlUtils.htmlEscape(site.absolute("/sitemap.xml?from=" + from)))
                .append("</loc></sitemap>\n");
    }

    private void page(StringBuilder xml, String path, Instant modifiedAt) {
        xml.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(site.absolute(path)))
                .append("</loc><lastmod>")
                .append(modifiedAt)
                .append("</lastmod></url>\n");
    }

    private static ResponseEntity<String> xml(String of, StringBuilder contents) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + of
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
        return text(MediaType.APPLICATION_XML, head + contents + "</" + of + ">\n");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String rules = directory.isOpen()
                ? "User-agent: *\nAllow: /services\nAllow: /organizations\nAllow: /news\nDisallow: /\nSitemap: "
                        + site.absolute("/sitemap.xml") + "\n"
                : "User-agent: *\nDisallow: /\n";
        return text(MediaType.TEXT_PLAIN, rules);
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}
