package org.mreza.web.meeting.challenge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.KeepingChallenges;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who raised a challenge at a meeting. */
@Controller
class ChallengeVoices {

    private final KeepingChallenges keeping;
    private final ChallengeQueries challenges;
    private final MeetingQueries meetings;
    private final OrganizationQueries organizations;

    ChallengeVoices(
            KeepingChallenges keeping,
            ChallengeQueries challenges,
            MeetingQueries meetings,
            OrganizationQueries organizations) {
        this.keeping = keeping;
        this.challenges = challenges;
        this.meetings = meetings;
        this.organizations = organizations;
    }

    @GetMapping("/challenges/{id}/meetings/{meeting}")
    String edit(@PathVariable ChallengeId id, @PathVariable MeetingId meeting, Actor actor, Model model) {
        KeepingChallenges.Raising raising = keeping.raising(id, meeting, actor);
        model.addAttribute(
                "challenge",
                challenges.show(id, actor).orElseThrow(NotFound::new).challenge());
        model.addAttribute(
                "at", meetings.show(meeting, actor).orElseThrow(NotFound::new).head());
        model.addAttribute("voices", raising.voices());
        model.addAttribute(
                "present",
                organizations.byIds(List.copyOf(raising.present())).values().stream()
                        .toList());
        return "meeting/challenge/voices";
    }

    @PostMapping("/challenges/{id}/meetings/{meeting}")
    String update(
            @PathVariable ChallengeId id,
            @PathVariable MeetingId meeting,
            @RequestParam(required = false) @Nullable List<String> by,
            Actor actor,
            RedirectAttributes flash) {
        Set<OrganizationId> organizationIds =
                by == null ? Set.of() : by.stream().map(OrganizationId::of).collect(Collectors.toSet());
        keeping.raisedBy(id, meeting, organizationIds, actor);
        flash.addFlashAttribute("saved", "challenge.saved");
        return "redirect:/challenges/" + id + "#mentions";
    }
}
