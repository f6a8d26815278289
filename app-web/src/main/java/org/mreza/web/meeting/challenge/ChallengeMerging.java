package org.mreza.web.meeting.challenge;

import java.util.UUID;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.MergingChallenges;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making one challenge of two; the first of the address stays. */
@Controller
class ChallengeMerging {

    private final ChallengeQueries challenges;
    private final MergingChallenges merging;

    ChallengeMerging(ChallengeQueries challenges, MergingChallenges merging) {
        this.challenges = challenges;
        this.merging = merging;
    }

    @GetMapping("/challenges/{id}/merge/{other}")
    String compare(@PathVariable ChallengeId id, @PathVariable ChallengeId other, Actor actor, Model model) {
        Access.requireSomewhere(actor, Action.MERGE_RECORDS);
        if (id.equals(other)) throw new NotFound();
        model.addAttribute("kept", challenges.show(id, actor).orElseThrow(NotFound::new));
        model.addAttribute("gone", challenges.show(other, actor).orElseThrow(NotFound::new));
        return "meeting/challenge/merge";
    }

    @PostMapping("/challenges/{id}/merge/{other}")
    String merge(@PathVariable ChallengeId id, @PathVariable ChallengeId other, Actor actor, RedirectAttributes flash) {
        merging.merge(id, other, actor);
        flash.addFlashAttribute("saved", "challenge.merged");
        return "redirect:/challenges/" + id + "#merges";
    }

    @PostMapping("/challenges/{id}/merges/{merge}/undoing")
    String undo(@PathVariable ChallengeId id, @PathVariable UUID merge, Actor actor, RedirectAttributes flash) {
        merging.undo(merge, actor);
        flash.addFlashAttribute("saved", "challenge.merge.undone");
        return "redirect:/challenges/" + id;
    }
}
