package org.mreza.web.published;

import java.util.Map;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.organization.OrganizationLogos;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is published in the forms that address books and search engines take. */
@Controller
@SignedOut
class SharedDataController {

    private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json;charset=UTF-8");

    private final Published published;
    private final OrganizationLogos logos;

    SharedDataController(Published published, OrganizationLogos logos) {
        this.published = published;
        this.logos = logos;
    }

    @GetMapping("/organizations/{slug:[a-z0-9-]+}.jsonld")
    ResponseEntity<String> organization(@PathVariable String slug, Reader reader) {
        return linked(LinkedData.organization(document(HsdsKind.ORGANIZATION, slug, reader.language())));
    }

    @GetMapping("/services/{slug:[a-z0-9-]+}.jsonld")
    ResponseEntity<String> service(@PathVariable String slug, Reader reader) {
        return linked(LinkedData.service(document(HsdsKind.SERVICE, slug, reader.language())));
    }

    @GetMapping("/organizations/{slug:[a-z0-9-]+}.vcf")
    ResponseEntity<String> card(@PathVariable String slug, Reader reader) {
        return card(slug, document(HsdsKind.ORGANIZATION, slug, reader.language()));
    }

    static ResponseEntity<String> card(String slug, Map<String, Object> organization) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/vcard;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + slug + ".vcf\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(Card.of(organization));
    }

    @GetMapping("/organizations/{slug}/logo")
    ResponseEntity<byte[]> logo(@PathVariable String slug) {
        if (!published.isThere(slug)) throw new NotFound();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(logos.find(slug).orElseThrow(NotFound::new).png());
    }

    private Map<String, Object> document(HsdsKind kind, String slug, Language language) {
        return published.one(kind, slug, language).document();
    }

    static ResponseEntity<String> linked(String json) {
        return ResponseEntity.ok()
                .contentType(LINKED)
                .cacheControl(CacheControl.noCache())
                .body(json);
    }
}
