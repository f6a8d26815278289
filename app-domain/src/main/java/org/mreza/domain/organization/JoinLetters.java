package org.mreza.domain.organization;

import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.access.Target;
import org.mreza.domain.account.Coordinators;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.account.InvitationService;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The letters that a request to join leads to: to who asked, and to those who may decide. */
@Component
class JoinLetters {

    private final Outbox outbox;
    private final Coordinators coordinators;
    private final InvitationService invitations;

    JoinLetters(Outbox outbox, Coordinators coordinators, InvitationService invitations) {
        this.outbox = outbox;
        this.coordinators = coordinators;
        this.invitations = invitations;
    }

    void received(JoinRequest request, Target territory) {
        outbox.post(letter("join-received", request));
        for (Coordinators.Addressee coordinator : coordinators.of(territory))
            outbox.post(new Letter(
                    "join-waiting",
                    coordinator.email(),
                    coordinator.language(),
                    Map.of("organization", request.asked().organizationName(), "path", "/join-requests")));
    }

    /** The approval is the invitation: as manager of a new organization, as member of one that was there. */
    void approved(JoinRequest request, OrganizationId organization, Role role, Actor by) {
        JoinAsk asked = request.asked();
        EmailAddress address =
                EmailAddress.read(asked.email()).orElseThrow(() -> RuleBroken.at("email", "organization.rule.email"));
        invitations.welcome(
                new Invitation(address, asked.personName(), asked.language(), List.of(Grant.in(organization, role))),
                by);
    }

    void declined(JoinRequest request) {
        outbox.post(letter("join-declined", request));
    }

    private static Letter letter(String kind, JoinRequest request) {
        return new Letter(
                kind,
                request.asked().email(),
                request.asked().language(),
                Map.of(
                        "organization", request.asked().organizationName(),
                        "reason", request.reason().orElse("")));
    }
}
