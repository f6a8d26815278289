package org.mreza.web.published;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.web.frame.Reader;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory for people who are not signed in. */
@SignedOut
class PublishedController {

    private static final int DEEPEST = 1_000;

    private final Published published;
    private final Links links;

    PublishedController(Published published, Links links) {
        this.published = published;
        this.links = links;
    }

    /** A place of a service with its hours. */
    record PlaceLine(
            @Nullable String name,
            String address,
            List<String> hours,
            @Nullable String note) {}

    @GetMapping("/search")
    String search(@RequestParam(required = false) @Nullable String q, RedirectAttributes to) {
        if (q != null) to.addAttribute("q", q);
        return "redirect:/services";
    }

    @GetMapping("/services")
    String services(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model) {
        return list(HsdsKind.SERVICE, q, page, reader, model);
    }

    @GetMapping("/organizations")
    String organizations(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "reader", binding = false) Reader reader,
            Model model) {
        return list(HsdsKind.ORGANIZATION, q, page, reader, model);
    }

    private String list(HsdsKind kind, @Nullable String q, int page, Reader reader, Model model) {
        int number = Math.max(1, Math.min(page, DEEPEST));
        Published.Page found = published.list(kind, q, number, reader.language());
        model.addAttribute("found", found);
        model.addAttribute("lines", found.contents().stream().map(Line::of).toList());
        model.addAttribute("kind", kind.path());
        model.addAttribute("q", q);
        links.add(model, "/" + kind.path(), reader.language());
        return "published/index";
    }

    @GetMapping("/services/{slug}")
    String service(
            @PathVariable String slug, @ModelAttribute(name = "reader", binding = false) Reader reader, Model model) {
        Map<String, Object> service = published.one(HsdsKind.SERVICE, slug, reader.language());
        Hours hours = new Hours(reader);
        model.addAttribute("s", service);
        model.addAttribute("callable", Told.isReached(service));
        model.addAttribute("organizationReached", Told.isReached(Told.inside(service, "organization")));
        model.addAttribute("o", Told.inside(service, "organization"));
        model.addAttribute("organizationHref", Told.href(Told.text(Told.inside(service, "organization"), "uri")));
        model.addAttribute(
                "places",
                Told.list(service, "service_at_locations").stream()
                        .map(at -> place(at, hours))
                        .toList());
        links.add(model, "/services/" + slug, reader.language());
        return "published/service";
    }

    private static PlaceLine place(Map<String, Object> at, Hours hours) {
        Map<String, Object> location = Told.inside(at, "location");
        String name = Told.text(location, "name");
        String address = Told.address(location);
        return new PlaceLine(name, address.equals(name) ? "" : address, hours.of(at), Told.text(at, "description"));
    }

    @GetMapping("/organizations/{slug}")
    String organization(
            @PathVariable String slug, @ModelAttribute(name = "reader", binding = false) Reader reader, Model model) {
        Map<String, Object> organization = published.one(HsdsKind.ORGANIZATION, slug, reader.language());
        model.addAttribute("o", organization);
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
