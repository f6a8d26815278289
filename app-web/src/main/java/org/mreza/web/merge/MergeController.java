package org.mreza.web.merge;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Comparison;
import org.mreza.domain.merge.MergeField;
import org.mreza.domain.merge.MergeOrder;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Merging;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Comparing two records and making one of them: the first of the address stays. */
@Controller
class MergeController {

    private final Merging merging;
    private final ComparedOrganizations organizations;
    private final ComparedServices services;

    MergeController(Merging merging, ComparedOrganizations organizations, ComparedServices services) {
        this.merging = merging;
        this.organizations = organizations;
        this.services = services;
    }

    @GetMapping("/{kind:organizations|services}/{slug}/merge/{other}")
    ModelAndView compare(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String other,
            Actor actor,
            Reader reader) {
        return page(of(kind), slug, other, actor, reader, HttpStatus.OK);
    }

    private ModelAndView page(
            Mergeable kind, String slug, String other, Actor actor, Reader reader, HttpStatus status) {
        Comparison comparison = merging.compare(kind, slug, other, actor);
        Compared compared = kind == Mergeable.ORGANIZATION
                ? organizations.of(slug, other, actor, reader)
                : services.of(slug, other, actor, reader);
        return new ModelAndView("merge/compare", status)
                .addObject("kind", kind.folder())
                .addObject("slug", slug)
                .addObject("other", other)
                .addObject("comparison", comparison)
                .addObject("compared", compared)
                .addObject("stale", status == HttpStatus.CONFLICT);
    }

    @PostMapping("/{kind:organizations|services}/{slug}/merge/{other}")
    ModelAndView merge(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String other,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        MergeOrder order = new MergeOrder(
                of(kind), slug, other, fromGone(sent), version(sent, "keptVersion"), version(sent, "goneVersion"));
        try {
            MergeId id = merging.merge(order, actor);
            flash.addFlashAttribute("saved", "merge.saved.merged");
            return new ModelAndView("redirect:/merges/" + id);
        } catch (StaleVersion changed) {
            return page(of(kind), slug, other, actor, reader, HttpStatus.CONFLICT);
        }
    }

    private static Set<MergeField> fromGone(Map<String, String> sent) {
        Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
        for (MergeField field : MergeField.values())
            if ("gone".equals(sent.get(new ComparedField(field, "", "").control()))) fields.add(field);
        return fields;
    }

    /** One that cannot be read is none that there ever was. */
    private static int version(Map<String, String> sent, String name) {
        String number = sent.getOrDefault(name, "");
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }

    private static Mergeable of(String kind) {
        return Mergeable.ofFolder(kind).orElseThrow(NotFound::new);
    }
}
