package org.mreza.domain.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets organizations ask to join, and coordinators answer. */
@Service
@Transactional
public class JoinService {

    private final JoinRequests requests;
    private final Registering registering;
    private final JoinLetters letters;
    private final Audit audit;
    private final Clock clock;

    JoinService(JoinRequests requests, Registering registering, JoinLetters letters, Audit audit, Clock clock) {
        this.requests = requests;
        this.registering = registering;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks; anybody may. The place must be known to the gazetteer.
     *
     * @param id made with the form, so that sending it twice asks once
     */
    public void ask(JoinRequestId id, JoinAsk ask) {
        if (requests.findById(id).isPresent()) return;
        registering.requireKnown(new Whereabouts(ask.municipality(), ask.country(), List.of()));
        JoinRequest request = requests.save(JoinRequest.ask(id, ask, clock.instant()));
        audit.created(null, Subject.of("join-request", id), Map.of("state", JoinRequest.State.WAITING.name()));
        letters.received(request, registering.territory(ask.municipality(), ask.country()));
    }

    /**
     * Registers the organization and invites who asked to manage it.
     *
     * @return the new organization
     */
    public OrganizationId approve(JoinRequestId id, Actor actor) {
        JoinRequest request = decidable(id, actor);
        Organization organization = registering.add(OrganizationEdit.of(profile(request.asked())), actor);
        decide(request, organization.id(), Role.MANAGER, actor);
        return organization.id();
    }

    /** Invites who asked into an organization that turned out to be there already. */
    public void approveInto(JoinRequestId id, OrganizationId existing, Actor actor) {
        JoinRequest request = decidable(id, actor);
        Access.require(actor, Action.MANAGE_MEMBERS, registering.target(registering.existing(existing)));
        decide(request, existing, Role.MEMBER, actor);
    }

    public void decline(JoinRequestId id, String reason, Actor actor) {
        JoinRequest request = decidable(id, actor);
        request.decline(reason, actor.account(), clock.instant());
        requests.save(request);
        letters.declined(request);
        recordDecision(request, actor);
    }

    private void decide(JoinRequest request, OrganizationId organization, Role role, Actor actor) {
        request.approve(organization, actor.account(), clock.instant());
        requests.save(request);
        letters.approved(request, organization, role, actor);
        recordDecision(request, actor);
    }

    private void recordDecision(JoinRequest request, Actor actor) {
        audit.changed(
                actor,
                Subject.of("join-request", request.id()),
                Map.of("state", JoinRequest.State.WAITING.name()),
                Map.of("state", request.state().name()));
    }

    private JoinRequest decidable(JoinRequestId id, Actor actor) {
        JoinRequest request = requests.findById(id).orElseThrow(NotFound::new);
        JoinAsk asked = request.asked();
        Access.require(
                actor, Action.APPROVE_ORGANIZATION, registering.territory(asked.municipality(), asked.country()));
        return request;
    }

    private static OrganizationProfile profile(JoinAsk asked) {
        return OrganizationProfile.named(
                LocalizedText.of(asked.language(), asked.organizationName()),
                asked.kind(),
                new Whereabouts(asked.municipality(), asked.country(), List.of()));
    }
}
