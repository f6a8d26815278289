package org.mreza.web.account;

import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.digest.DigestLinks;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whether the person gets the weekly letter, on the page of settings. */
@ControllerAdvice(assignableTypes = SettingsController.class)
class DigestWish {

    private final DigestLinks digest;

    DigestWish(DigestLinks digest) {
        this.digest = digest;
    }

    @ModelAttribute("digestWanted")
    boolean wanted(Actor actor) {
        return digest.isWanted(actor);
    }
}
