package org.mreza.web.organization;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.JoinQueries;
import org.mreza.domain.organization.JoinQueries.Waiting;
import org.mreza.domain.organization.JoinRequestId;
import org.mreza.domain.organization.JoinService;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What coordinators do with requests to join. */
@Controller
class JoinRequestController {

    private final JoinQueries requests;
    private final JoinService service;
    private final OrganizationQueries organizations;

    JoinRequestController(JoinQueries requests, JoinService service, OrganizationQueries organizations) {
        this.requests = requests;
        this.service = service;
        this.organizations = organizations;
    }

    /** A request with the organizations that it may be about. */
    public record WaitingLine(Waiting request, String place, List<OrganizationLine> alike) {}

    @GetMapping("/join-requests")
    String index(Actor actor, Reader reader, Model model) {
        Access.requireSomewhere(actor, Action.APPROVE_ORGANIZATION);
        List<Waiting> waiting = requests.waiting(actor);
        Map<String, List<OrganizationRow>> alike = organizations.similar(
                waiting.stream().map(Waiting::organizationName).toList());
        model.addAttribute(
                "waiting", waiting.stream().map(r -> line(r, alike, reader)).toList());
        return "organization/join-requests";
    }

    private static WaitingLine line(Waiting request, Map<String, List<OrganizationRow>> alike, Reader reader) {
        String place = request.municipality() != null
                ? reader.municipality(request.municipality())
                : reader.country(request.country());
        return new WaitingLine(
                request,
                place,
                alike.getOrDefault(request.organizationName(), List.of()).stream()
                        .map(row -> OrganizationLine.of(row, reader))
                        .toList());
    }

    /** @param existing the organization that it turned out to be; without it a new one is registered */
    @PostMapping("/join-requests/{id}/approval")
    String approve(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String existing,
            Actor actor,
            RedirectAttributes flash) {
        if (existing == null || existing.isBlank()) service.approve(JoinRequestId.of(id), actor);
        else service.approveInto(JoinRequestId.of(id), OrganizationId.of(existing), actor);
        flash.addFlashAttribute("saved", "organization.join.approved");
        return "redirect:/join-requests";
    }

    @PostMapping("/join-requests/{id}/refusal")
    String decline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            RedirectAttributes flash) {
        service.decline(JoinRequestId.of(id), reason == null ? "" : reason, actor);
        flash.addFlashAttribute("saved", "organization.join.declined");
        return "redirect:/join-requests";
    }
}
