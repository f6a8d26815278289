package org.mreza.web.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.SiteAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The same for people of the network: a card of every organization, also of one that does not publish; contacts that
 * are not to be published stay out of it, for a card is passed on.
 */
@Controller
class MemberDataController {

    private final Published published;
    private final OrganizationQueries organizations;
    private final SiteAddress site;

    MemberDataController(Published published, OrganizationQueries organizations, SiteAddress site) {
        this.published = published;
        this.organizations = organizations;
        this.site = site;
    }

    @GetMapping("/organizations/{slug:[a-z0-9-]+}.vcf")
    ResponseEntity<String> card(@PathVariable String slug, Actor actor, Reader reader) {
        OrganizationPage page =
                organizations.show(slug, actor, reader.language()).orElseThrow(NotFound::new);
        Map<String, Object> told = page.kept().published()
                ? published.one(HsdsKind.ORGANIZATION, slug, reader.language()).document()
                : document(page, reader);
        return SharedDataController.card(slug, told);
    }

    @GetMapping("/organizations/{slug:[a-z0-9-]+}.jsonld")
    ResponseEntity<String> organization(@PathVariable String slug, Reader reader) {
        return SharedDataController.linked(LinkedData.organization(
                published.one(HsdsKind.ORGANIZATION, slug, reader.language()).document()));
    }

    @GetMapping("/services/{slug:[a-z0-9-]+}.jsonld")
    ResponseEntity<String> service(@PathVariable String slug, Reader reader) {
        return SharedDataController.linked(LinkedData.service(
                published.one(HsdsKind.SERVICE, slug, reader.language()).document()));
    }

    private Map<String, Object> document(OrganizationPage page, Reader reader) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", page.organization().id().toString());
        document.put("name", reader.text(page.organization().name()));
        document.put(
                "uri", site.absolute("/organizations/" + page.organization().slug()));
        document.put("description", reader.text(page.description()));
        LinkedData.put(document, "email", page.reach().email());
        LinkedData.put(document, "website", page.reach().website());
        List<Map<String, Object>> phones = new ArrayList<>();
        Stream.concat(
                        Stream.ofNullable(page.reach().phone()),
                        page.seats().stream()
                                .filter(OrganizationPage.Seat::published)
                                .flatMap(seat -> Stream.ofNullable(seat.phone())))
                .forEach(number -> phones.add(Map.of("number", number)));
        document.put("phones", phones);
        return document;
    }
}
