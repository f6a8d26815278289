package org.mreza.web.published;

import java.time.Instant;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.news.NewsQueries;
import org.mreza.web.security.PublicDirectory;
import org.mreza.web.security.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** What search engines may read. */
@Controller
class SiteMapController {

    /** The most that one site map may hold. */
    private static final int MOST = 50_000;

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
    ResponseEntity<String> map() {
        directory.requireOpen();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        news.addresses(MOST / 10).forEach(page -> page(xml, page.path(), page.modifiedAt()));
        queries.addresses(MOST - MOST / 10).forEach(page -> page(xml, page.path(), page.modifiedAt()));
        return text(MediaType.APPLICATION_XML, xml.append("</urlset>\n").toString());
    }

    private void page(StringBuilder xml, String path, Instant modifiedAt) {
        xml.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(site.absolute(path)))
                .append("</loc><lastmod>")
                .append(modifiedAt)
                .append("</lastmod></url>\n");
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
