package org.mreza.web.merge;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.MergeQueries;
import org.mreza.domain.merge.Merging;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was merged, and undoing it. */
@Controller
class MergesController {

    private final MergeQueries queries;
    private final Merging merging;
    private final Clock clock;

    MergesController(MergeQueries queries, Merging merging, Clock clock) {
        this.queries = queries;
        this.merging = merging;
        this.clock = clock;
    }

    @GetMapping("/merges")
    String index(@RequestParam(required = false) @Nullable String cursor, Actor actor, Model model) {
        requireMay(actor);
        model.addAttribute("merges", queries.lately(actor, cursor));
        return "merge/merges";
    }

    @GetMapping("/merges/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        requireMay(actor);
        Merge merge = merging.found(MergeId.of(id), actor);
        model.addAttribute("merge", merge);
        model.addAttribute("undoable", merge.undoable(clock.instant()));
        return "merge/show";
    }

    @PostMapping("/merges/{id}/undoing")
    String undo(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        requireMay(actor);
        merging.undo(MergeId.of(id), actor);
        flash.addFlashAttribute("saved", "merge.saved.undone");
        return "redirect:/merges/" + id;
    }

    private static void requireMay(Actor actor) {
        if (!Access.offers(actor, Action.MERGE_RECORDS)) throw new NotFound();
    }
}
