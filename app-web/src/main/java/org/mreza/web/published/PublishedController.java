package org.mreza.web.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.PublishedService;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.directory.ServiceWords;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory for people who are not signed in. */
@Controller
@SignedOut
class PublishedController {

    private static final int DEEPEST = 1_000;

    private final Published published;
    private final Vocabularies vocabularies;
    private final ServiceWords words;
    private final Links links;

    PublishedController(Published published, Vocabularies vocabularies, ServiceWords words, Links links) {
        this.published = published;
        this.vocabularies = vocabularies;
        this.words = words;
        this.links = links;
    }

    @GetMapping("/organizations")
    String organizations(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            Reader reader,
            Model model) {
        int number = Math.max(1, Math.min(page, DEEPEST));
        Published.Page found = published.organizations(q, number, reader.language());
        model.addAttribute("found", found);
        model.addAttribute("lines", found.contents().stream().map(Line::of).toList());
        model.addAttribute("q", q);
        links.add(model, "/organizations", reader.language());
        return "published/organizations";
    }

    @GetMapping("/services/{slug}")
    String service(@PathVariable String slug, Reader reader, Model model) {
        Published.Thing found = published.one(HsdsKind.SERVICE, slug, reader.language());
        Map<String, Object> service = found.document();
        model.addAttribute("s", service);
        PublishedService told = published.service(slug);
        model.addAttribute("profile", told.profile());
        model.addAttribute("told", words.told(told.profile(), reader));
        model.addAttribute("behind", behind(told));
        model.addAttribute("langs", published.languages(HsdsKind.SERVICE, slug, reader));
        model.addAttribute("view", ServiceView.of(service, told.country(), vocabularies, reader));
        model.addAttribute("lapsed", found.lapsed());
        model.addAttribute("linked", LinkedData.service(service));
        model.addAttribute("callable", Told.isReached(service));
        model.addAttribute("organizationReached", Told.isReached(Told.inside(service, "organization")));
        model.addAttribute("o", Told.inside(service, "organization"));
        model.addAttribute("organizationHref", Told.href(Told.text(Told.inside(service, "organization"), "uri")));
        links.add(model, "/services/" + slug, reader.language());
        return "published/service";
    }

    /** An organization behind a service. */
    public record Link(String href, LocalizedText name) {}

    private static Map<ServiceRole, List<Link>> behind(PublishedService service) {
        Map<ServiceRole, List<Link>> behind = new LinkedHashMap<>();
        for (PublishedService.Behind o : service.organizations())
            behind.computeIfAbsent(o.role(), role -> new ArrayList<>())
                    .add(new Link("/organizations/" + o.slug(), o.name()));
        return behind;
    }

    @GetMapping("/organizations/{slug}")
    String organization(@PathVariable String slug, Reader reader, Model model) {
        Map<String, Object> organization =
                published.one(HsdsKind.ORGANIZATION, slug, reader.language()).document();
        model.addAttribute("o", organization);
        model.addAttribute("linked", LinkedData.organization(organization));
        model.addAttribute("picture", Told.text(organization, "logo"));
        model.addAttribute("langs", published.languages(HsdsKind.ORGANIZATION, slug, reader));
        model.addAttribute("slug", slug);
        model.addAttribute(
                "lines",
                published.servicesOf(organization, reader.language()).stream()
                        .map(Line::of)
                        .toList());
        links.add(model, "/organizations/" + slug, reader.language());
        return "published/organization";
    }
}
