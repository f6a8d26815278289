package org.mreza.web.meeting.challenge;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.meeting.challenge.ChallengePage;
import org.mreza.domain.meeting.challenge.ChallengePage.Mention;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.KeepingChallenges;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One challenge: how often, where, since when and by whom it is raised, and what is done about it. */
@Controller
class ChallengePages {

    private static final int SIMILAR = 5;

    private final ChallengeQueries challenges;
    private final KeepingChallenges keeping;
    private final MeetingPlaces places;
    private final Clock clock;

    ChallengePages(ChallengeQueries challenges, KeepingChallenges keeping, MeetingPlaces places, Clock clock) {
        this.challenges = challenges;
        this.keeping = keeping;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/challenges/{id}")
    String show(@PathVariable ChallengeId id, Actor actor, Reader reader, Model model) {
        ChallengePage page = challenges.show(id, actor).orElse(null);
        if (page == null)
            return "redirect:/challenges/" + challenges.mergedInto(id).orElseThrow(NotFound::new);
        boolean mayMerge = Access.offers(actor, Action.MERGE_RECORDS);
        model.addAttribute("page", page);
        model.addAttribute("trend", Trend.of(page.years()));
        model.addAttribute("today", reader.day(clock.instant()));
        model.addAttribute("mayFile", Access.offers(actor, Action.EDIT_MEETING));
        model.addAttribute("mayMove", Access.offers(actor, Action.CLOSE_ACTION_ITEM));
        model.addAttribute("mayMerge", mayMerge);
        model.addAttribute("writable", writable(page.mentions(), actor));
        model.addAttribute("themes", challenges.themes());
        model.addAttribute("similar", mayMerge ? challenges.similar(id, actor, SIMILAR) : List.of());
        return "meeting/challenge/show";
    }

    /** The meetings whose record the actor may write. */
    private Set<MeetingId> writable(List<Mention> mentions, Actor actor) {
        return mentions.stream()
                .filter(m -> Access.allows(actor, Action.EDIT_MEETING, target(m)))
                .map(Mention::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Target target(Mention mention) {
        Target held = new Target(mention.holders(), Set.of(), Set.of(), Set.of());
        return mention.municipality() == null ? held : places.gazetteer().within(held, Set.of(mention.municipality()));
    }

    @PostMapping("/challenges/{id}/theme")
    String file(
            @PathVariable ChallengeId id,
            @RequestParam(required = false) @Nullable String theme,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (challenges.show(id, actor).isEmpty()) throw new NotFound();
        try {
            keeping.file(id, theme, actor);
        } catch (RuleBroken broken) {
            if (broken.field() == null) throw broken;
            response.setStatus(422);
            model.addAttribute(
                    "themeError",
                    reader.message(broken.messageKey(), broken.arguments().toArray()));
            model.addAttribute("typed", theme);
            return show(id, actor, reader, model);
        }
        flash.addFlashAttribute("saved", "challenge.saved");
        return "redirect:/challenges/" + id;
    }

    @PostMapping("/challenges/{id}/action-items")
    String address(
            @PathVariable ChallengeId id, @RequestParam ActionItemId item, Actor actor, RedirectAttributes flash) {
        if (challenges.show(id, actor).isEmpty()) throw new NotFound();
        keeping.address(id, item, actor);
        flash.addFlashAttribute("saved", "challenge.saved");
        return "redirect:/challenges/" + id + "#actions";
    }

    @PostMapping("/challenges/{id}/action-items/{item}/removal")
    String unaddress(
            @PathVariable ChallengeId id, @PathVariable ActionItemId item, Actor actor, RedirectAttributes flash) {
        if (challenges.show(id, actor).isEmpty()) throw new NotFound();
        keeping.unaddress(id, item, actor);
        flash.addFlashAttribute("saved", "challenge.saved");
        return "redirect:/challenges/" + id + "#actions";
    }
}
