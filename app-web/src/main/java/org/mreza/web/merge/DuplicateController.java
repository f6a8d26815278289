package org.mreza.web.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.DuplicateQueries;
import org.mreza.domain.merge.Duplicates;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Pair;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.web.directory.ServiceWords;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.RegionChoices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of likely duplicates, and saying of a pair that it is none. */
@Controller
class DuplicateController {

    private final DuplicateQueries queries;
    private final Duplicates duplicates;
    private final ServiceWords words;
    private final RegionChoices regions;

    DuplicateController(DuplicateQueries queries, Duplicates duplicates, ServiceWords words, RegionChoices regions) {
        this.queries = queries;
        this.duplicates = duplicates;
        this.words = words;
        this.regions = regions;
    }

    /** @param said whether those are listed that somebody said are two */
    @GetMapping("/duplicates")
    String index(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String said,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Frame frame,
            Model model) {
        if (!Access.offers(actor, Action.MERGE_RECORDS)) throw new NotFound();
        Mergeable of = Mergeable.ofFolder(String.valueOf(kind)).orElse(Mergeable.ORGANIZATION);
        boolean two = "different".equals(said);
        RegionId in = region == null ? null : RegionId.of(region);
        Window<Pair> found = two ? queries.different(of, in, actor, cursor) : queries.likely(of, in, actor, cursor);
        Map<String, List<Option>> offered = regions.of(reader);
        model.addAttribute("found", found.map(pair -> PairLine.of(pair, words, reader)));
        model.addAttribute("kind", of.folder());
        model.addAttribute("two", two);
        model.addAttribute("region", region);
        model.addAttribute("regions", offered);
        model.addAttribute(
                "chips", in == null ? List.<Chip>of() : List.of(frame.chip(reader.region(in), "region", in.value())));
        model.addAttribute("lookedAt", queries.lookedAt(of).orElse(null));
        return "merge/duplicates";
    }

    @PostMapping("/duplicates/look")
    String look(Actor actor, RedirectAttributes flash) {
        duplicates.look(actor);
        flash.addFlashAttribute("saved", "merge.saved.looked");
        return "redirect:/duplicates";
    }

    @PostMapping("/{kind:organizations|services}/{slug}/difference/{other}")
    String different(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String other,
            Actor actor,
            RedirectAttributes flash) {
        duplicates.different(Mergeable.ofFolder(kind).orElseThrow(NotFound::new), slug, other, actor);
        flash.addFlashAttribute("saved", "merge.saved.different");
        return "redirect:/duplicates?kind=" + kind;
    }

    @PostMapping("/{kind:organizations|services}/{slug}/difference/{other}/removal")
    String perhapsAlike(
            @PathVariable String kind,
            @PathVariable String slug,
            @PathVariable String other,
            Actor actor,
            RedirectAttributes flash) {
        duplicates.perhapsAlike(Mergeable.ofFolder(kind).orElseThrow(NotFound::new), slug, other, actor);
        flash.addFlashAttribute("saved", "merge.saved.perhaps");
        return "redirect:/duplicates?said=different&kind=" + kind;
    }
}
