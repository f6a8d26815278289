package org.mreza.domain.organization;

import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** The letters that a request to join leads to: to who asked, and to those who may decide. */
@Component
class JoinLetters {

    private final Outbox outbox;

    JoinLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void received(JoinRequest request) {
        outbox.post(letter("join-received", request));
    }

    void approved(JoinRequest request, OrganizationId organization, Actor by) {
        outbox.post(letter("join-approved", request));
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
